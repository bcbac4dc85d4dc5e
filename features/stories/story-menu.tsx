'use client'
import { Ellipsis } from 'lucide-react'
import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { Button, IconButton } from '@/ui/button'
import { Confirm, Dialog } from '@/ui/dialog'
import { TextField } from '@/ui/field'
import { Menu } from '@/ui/menu'
import { bringBackStory, giveTitle, removeStory } from './actions'

/** What can be done with a story from the list: another title, or away with it (and back). */
export function StoryMenu({ slug, title }: { slug: string; title: string }) {
  const [asked, setAsked] = useState<'rename' | 'delete' | null>(null)
  const [, start] = useTransition()
  const bringBack = () =>
    start(async () => {
      const outcome = await bringBackStory(slug)
      if (outcome.ok) toast.success(`“${title}” is back.`)
      else toast.error(outcome.problem.message, { description: outcome.problem.next })
    })
  const remove = () =>
    start(async () => {
      const outcome = await removeStory(slug)
      if (outcome.ok) toast(`“${title}” was deleted.`, { action: { label: 'Undo', onClick: bringBack } })
      else toast.error(outcome.problem.message, { description: outcome.problem.next })
    })
  return (
    <>
      <Menu
        trigger={
          <IconButton aria-label={`More about ${title}`}>
            <Ellipsis aria-hidden="true" className="size-5" />
          </IconButton>
        }
        items={[
          { label: 'Change the title', onSelect: () => setAsked('rename') },
          { label: 'Delete the story', onSelect: () => setAsked('delete'), danger: true },
        ]}
      />
      <Confirm
        title={`Delete “${title}”?`}
        description="The story goes with its sources and decisions. You can undo this right after."
        action="Delete the story"
        open={asked === 'delete'}
        onOpenChange={(open) => setAsked(open ? 'delete' : null)}
        onConfirm={remove}
      />
      <Rename slug={slug} title={title} open={asked === 'rename'} onClose={() => setAsked(null)} />
    </>
  )
}

function Rename({ slug, title, open, onClose }: { slug: string; title: string; open: boolean; onClose: () => void }) {
  const [error, setError] = useState<string | null>(null)
  const [pending, start] = useTransition()
  const save = (form: FormData) =>
    start(async () => {
      const outcome = await giveTitle(slug, String(form.get('title') ?? ''))
      setError(outcome.ok ? null : outcome.problem.message)
      if (outcome.ok) onClose()
    })
  return (
    <Dialog title="Change the title" open={open} onOpenChange={(next) => next || onClose()}>
      <form action={save} className="grid gap-4">
        <TextField label="Title" name="title" defaultValue={title} maxLength={200} error={error} />
        <div className="flex justify-end">
          <Button look="primary" type="submit" disabled={pending}>
            Keep this title
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
