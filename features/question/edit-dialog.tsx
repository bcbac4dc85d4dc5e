'use client'
import { type ReactNode, useId, useState } from 'react'
import type { Edit } from '@/contracts/edits'
import { Both } from '@/ui/both'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { TextArea } from '@/ui/field'
import { NameField } from '@/ui/name-field'
import { Trouble } from '@/ui/trouble'
import { useEdit } from './use-edit'

/** What every way to change a question needs to know of where it stands. */
export type Desk = { slug: string; named: boolean }

type Props = Desk & {
  title: string
  description: ReactNode
  action: string
  /** the id of the change on this subject that stood when the page was made */
  seen: string | null
  open: boolean
  onOpenChange: (open: boolean) => void
  /** the edit as the form says it, or why it cannot be made yet */
  read: (form: FormData) => { edit: Edit; says: string } | { message: string; next: string }
  done: string
  /** where the page goes then, if it cannot stay */
  leadTo?: (edit: Edit) => string | null
  /** the dialog shows much, and needs room */
  wide?: boolean
  /** false where the change is itself a reason: none is asked for */
  reasoned?: boolean
  children?: ReactNode
}

/** A change with its reason, in a window over the page. What is written stays until it is kept or the window is closed. */
export function EditDialog({ slug, named, title, description, action, seen, open, onOpenChange, ...rest }: Props) {
  const { read, done, leadTo, wide, reasoned = true, children } = rest
  const [says, setSays] = useState({ mine: '', why: '' })
  const id = useId()
  const { send, pending, problem, clash, fail, clear, keepMine, takeTheirs, leaveBoth } = useEdit(slug, seen, () =>
    onOpenChange(false),
  )
  const submit = (form: FormData) => {
    const made = read(form)
    if ('message' in made) return fail({ code: 'invalid', ...made })
    const why = String(form.get('why') ?? '')
    setSays({ mine: made.says, why })
    const goTo = leadTo?.(made.edit) ?? null
    send({ edit: made.edit, why, name: named ? null : String(form.get('name') ?? ''), done, goTo })
  }
  const change = (next: boolean) => {
    clear()
    onOpenChange(next)
  }
  return (
    <Dialog title={title} description={description} open={open} onOpenChange={change} wide={wide}>
      <form
        id={id}
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          submit(new FormData(event.currentTarget))
        }}
      >
        {children}
        {reasoned ? (
          <TextArea
            label="Why"
            hint="For whoever reads the history. May stay empty."
            name="why"
            rows={2}
            maxLength={5000}
          />
        ) : null}
        {named ? null : <NameField name="name" required />}
        {problem ? <Trouble message={problem.message} next={problem.next} /> : null}
        <div className="flex justify-end gap-2">
          <Button onClick={() => change(false)}>Cancel</Button>
          <Button look="primary" type="submit" disabled={pending}>
            {action}
          </Button>
        </div>
      </form>
      <Both
        mine={{ says: says.mine, note: says.why }}
        theirs={
          clash
            ? { who: clash.theirs.person, when: clash.theirs.at, says: clash.theirs.says, note: clash.theirs.why }
            : null
        }
        onKeepMine={keepMine}
        onTakeTheirs={takeTheirs}
        onClose={leaveBoth}
        pending={pending}
      />
    </Dialog>
  )
}
