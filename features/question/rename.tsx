'use client'
import { Pencil } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Both } from '@/ui/both'
import { Button, IconButton } from '@/ui/button'
import { TextArea, TextField } from '@/ui/field'
import { NameField } from '@/ui/name-field'
import { Trouble } from '@/ui/trouble'
import type { Desk } from './edit-dialog'
import { useEdit } from './use-edit'

type Props = Desk & { question: string; text: string; seen: string | null }

/** The name of the question, and the way to put it in other words where it stands. */
export function QuestionTitle({ slug, named, question, text, seen }: Props) {
  const [writing, setWriting] = useState(false)
  const [draft, setDraft] = useState({ text: '', why: '' })
  const pencil = useRef<HTMLButtonElement>(null)
  const field = useRef<HTMLFormElement>(null)
  const was = useRef(false)
  const close = () => setWriting(false)
  const { send, pending, problem, clash, fail, clear, keepMine, takeTheirs, leaveBoth } = useEdit(slug, seen, close)
  useEffect(() => {
    if (writing) field.current?.querySelector('textarea')?.focus()
    // the focus goes back to where the writing began
    if (was.current && !writing) pencil.current?.focus()
    was.current = writing
  }, [writing])
  if (!writing)
    return (
      <div className="text-[1.75rem] leading-9 sm:text-title1">
        <h1 className="inline font-medium break-words">{text}</h1>
        <IconButton
          ref={pencil}
          aria-label="Rename the question"
          className="no-print ml-1 align-middle"
          onClick={() => {
            clear()
            setWriting(true)
          }}
        >
          <Pencil aria-hidden="true" className="size-4" />
        </IconButton>
      </div>
    )
  const submit = (form: FormData) => {
    const next = { text: String(form.get('text') ?? '').trim(), why: String(form.get('why') ?? '') }
    if (!next.text) return fail({ code: 'invalid', message: 'A question needs words.', next: 'Write the question.' })
    if (next.text === text) return close()
    setDraft(next)
    send({
      edit: { kind: 'question.rename', question, text: next.text },
      why: next.why,
      name: named ? null : String(form.get('name') ?? ''),
      done: 'The question was renamed.',
      goTo: null,
    })
  }
  return (
    <>
      <h1 className="sr-only">{text}</h1>
      <form
        ref={field}
        aria-label="Rename the question"
        className="grid max-w-[48rem] gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          submit(new FormData(event.currentTarget))
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close()
        }}
      >
        <TextArea
          label="The question in your words"
          hint="The method’s own wording stays beside it."
          name="text"
          defaultValue={text}
          rows={2}
          maxLength={2000}
          serif
        />
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField label="Why" hint="May stay empty." name="why" maxLength={5000} />
          {named ? null : <NameField name="name" required />}
        </div>
        {problem ? <Trouble message={problem.message} next={problem.next} /> : null}
        <div className="flex gap-2">
          <Button look="primary" type="submit" disabled={pending}>
            Rename
          </Button>
          <Button onClick={close}>Cancel</Button>
        </div>
      </form>
      <Both
        mine={{ says: draft.text, note: draft.why }}
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
    </>
  )
}
