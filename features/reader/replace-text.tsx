'use client'
import { FilePenLine } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState, useTransition } from 'react'
import { toast } from 'sonner'
import { addresses } from '@/contracts/addresses'
import type { Problem } from '@/contracts/desk'
import { ACCEPTED_TEXTS } from '@/contracts/interchange/kinds'
import { Both } from '@/ui/both'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { TextArea, TextField } from '@/ui/field'
import { Trouble } from '@/ui/trouble'
import { takeBackEdit } from './actions'
import { sendText } from './send-text'

/** Sets a newer text in the place of the one that the source has; `current` is the number of that one. */
export function ReplaceText({ slug, source, current }: { slug: string; source: string; current: number }) {
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [why, setWhy] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [pending, start] = useTransition()
  const undo = (change: string) =>
    start(async () => {
      const outcome = await takeBackEdit(slug, change)
      if (outcome.ok) toast.success('The text before holds again.')
      else toast.error(outcome.problem.message, { description: outcome.problem.next })
    })
  const send = (seen: number) =>
    start(async () => {
      const outcome = await sendText(slug, source, { text, file, why, seen }, window.fetch.bind(window))
      setProblem(outcome.ok ? null : outcome.problem)
      if (!outcome.ok) return
      const { before, after, change, warnings } = outcome.value
      for (const warning of warnings) toast.warning(warning)
      toast.success(`Version ${after} of the text holds now.`, {
        action: { label: 'Undo', onClick: () => undo(change) },
      })
      setOpen(false)
      setText('')
      setFile(null)
      setWhy('')
      router.push(addresses.versions(slug, source, before, after))
      router.refresh()
    })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send(current)
  }
  const meanwhile = problem?.meanwhile
  return (
    <>
      <Dialog
        wide
        title="The article was updated"
        description="The text as it reads now takes the place of the one here, which is kept to read and to compare. The method runs again; decisions and edits are found again by their words."
        open={open}
        onOpenChange={setOpen}
        trigger={
          <Button size="small">
            <FilePenLine aria-hidden="true" className="size-4" />
            Newer text
          </Button>
        }
      >
        <form onSubmit={submit} className="grid gap-4">
          <TextArea
            label="The text as it reads now"
            serif
            rows={10}
            value={text}
            disabled={file !== null}
            onChange={(event) => setText(event.target.value)}
          />
          <div className="flex flex-wrap items-center gap-3 text-small">
            <label className="grid gap-1">
              <span className="font-semibold">Or its file</span>
              <input
                type="file"
                accept={ACCEPTED_TEXTS}
                onChange={(event) => setFile(event.target.files?.[0] ?? null)}
                className="min-h-10 file:mr-3 file:min-h-8 file:rounded-control file:border file:border-line-strong file:bg-surface file:px-3 file:text-ink"
              />
            </label>
          </div>
          <TextField
            label="Why"
            hint="What the outlet says it changed, for the history. May stay empty."
            maxLength={5000}
            value={why}
            onChange={(event) => setWhy(event.target.value)}
          />
          {problem && !meanwhile ? <Trouble message={problem.message} next={problem.next} /> : null}
          <div className="flex justify-end">
            <Button look="primary" type="submit" disabled={pending}>
              {pending ? 'Reading and comparing …' : 'Replace the text'}
            </Button>
          </div>
        </form>
      </Dialog>
      <Both
        mine={{ says: `A newer text: “${(file?.name ?? text).trim().slice(0, 120)}…”`, note: why }}
        theirs={
          meanwhile
            ? { who: meanwhile.person || 'Somebody', when: meanwhile.at, says: meanwhile.says, note: meanwhile.why }
            : null
        }
        onKeepMine={() => meanwhile && send(Number(meanwhile.id))}
        onTakeTheirs={() => {
          setProblem(null)
          setOpen(false)
          router.refresh()
        }}
        onClose={() => setProblem(null)}
        pending={pending}
      />
    </>
  )
}
