'use client'
import { UserRound } from 'lucide-react'
import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { Button, buttonClass } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { TextField } from '@/ui/field'
import { saveName } from './actions'

/** The name that stands under decisions made on this computer. */
/** `label`: what the button says where it does not stand in the head of the page */
export function PersonDialog({ name, label }: { name: string | null; label?: string }) {
  const [open, setOpen] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const [pending, start] = useTransition()
  const save = (form: FormData) =>
    start(async () => {
      const outcome = await saveName(String(form.get('name') ?? ''))
      if (!outcome.ok) return setError(`${outcome.problem.message} ${outcome.problem.next}`)
      setError(null)
      setOpen(false)
      toast.success(`Decisions are now signed “${outcome.value.name}”.`)
    })
  return (
    <Dialog
      title="Your name on this computer"
      description="Each decision shows who made it and when. The name stays on this computer; decisions made before keep the name they were made under."
      open={open}
      onOpenChange={setOpen}
      trigger={
        label ? (
          <Button size="small" look="secondary">
            <UserRound aria-hidden="true" className="size-4" />
            {label}
          </Button>
        ) : (
          <button
            type="button"
            className={buttonClass('quiet', 'small')}
            aria-label={name ? `Your name: ${name}` : 'Set your name'}
          >
            <UserRound aria-hidden="true" className="size-4" />
            <span className="hidden max-w-40 truncate sm:inline">{name ?? 'Your name'}</span>
          </button>
        )
      }
    >
      <form action={save} className="grid gap-4">
        <TextField
          label="Name"
          name="name"
          defaultValue={name ?? ''}
          autoComplete="name"
          maxLength={100}
          error={error}
        />
        <div className="flex justify-end">
          <Button look="primary" type="submit" disabled={pending}>
            Keep this name
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
