'use client'
import { type FormEvent, useId, useState } from 'react'
import { Button } from '@/ui/button'
import { TextArea, TextField } from '@/ui/field'
import { Select } from '@/ui/select'
import { Trouble } from '@/ui/trouble'
import { AnswerPanel } from './answer-panel'
import { CurlLine } from './curl-line'
import { type Filled, missing, requestOf } from './request'
import { useSend } from './use-send'
import type { Field, Operation } from './view-model'

const NOT_SAID = { value: '', label: 'not said' }

/** What an operation takes, as a form; the answer stands below it, and the same request for a terminal. */
export function OperationForm({ operation, token }: { operation: Operation; token: boolean }) {
  const [filled, setFilled] = useState<Filled>({})
  const [body, setBody] = useState(operation.body ?? '')
  const [file, setFile] = useState<File | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const { answer, busy, failed, send } = useSend()
  const id = useId()
  const request = requestOf(operation, filled, body, file)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const empty = [...missing(operation, filled), ...(operation.file && !file ? ['File'] : [])]
    setWrong(empty.length > 0 ? `Fill in: ${empty.join(', ')}.` : null)
    if (empty.length === 0) void send(request)
  }
  return (
    <div className="grid grid-cols-1 gap-4 border-t border-line px-4 py-4">
      {operation.says ? <p className="max-w-[68ch] text-small">{plain(operation.says)}</p> : null}
      <form onSubmit={submit} className="grid grid-cols-1 gap-4" aria-label={operation.summary} noValidate>
        {operation.fields.length > 0 ? (
          <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {operation.fields.map((field) => (
              <FieldInput
                key={field.name}
                field={field}
                value={filled[field.name] ?? ''}
                onChange={(value) => setFilled({ ...filled, [field.name]: value })}
              />
            ))}
          </div>
        ) : null}
        {operation.body !== null ? (
          <TextArea
            label="Body (JSON)"
            hint={operation.alsoTakes.length > 0 ? plain(`Also taken: ${operation.alsoTakes.join('; ')}`) : undefined}
            value={body}
            rows={Math.min(16, body.split('\n').length + 1)}
            spellCheck={false}
            className="[&_textarea]:font-mono [&_textarea]:text-small"
            onChange={(event) => setBody(event.target.value)}
          />
        ) : null}
        {operation.file ? (
          <TextField
            type="file"
            label="File"
            hint={operation.file}
            className="max-w-xl [&_input]:py-2"
            onChange={(event) => setFile(event.target.files?.[0] ?? null)}
          />
        ) : null}
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" look="primary" disabled={busy} aria-describedby={`${id}-answers`}>
            {busy ? 'Waiting …' : 'Send'}
          </Button>
          <p id={`${id}-answers`} className="text-fine text-quiet">
            Answers: {operation.answers.map(({ status, says }) => `${status} ${says.toLowerCase()}`).join(' · ')}
          </p>
        </div>
      </form>
      <CurlLine request={request} token={token} />
      {wrong ? <Trouble message={wrong} /> : null}
      {failed ? (
        <Trouble message="No answer came." next="See whether the server still runs, and send it again." />
      ) : null}
      <AnswerPanel answer={answer} />
    </div>
  )
}

type InputProps = { field: Field; value: string; onChange: (value: string) => void }

function FieldInput({ field, value, onChange }: InputProps) {
  const { name, hint, required, choices } = field
  const note = [field.in === 'header' ? 'header' : '', hint].filter(Boolean).join(': ')
  if (choices)
    return (
      <Select
        label={name}
        options={[NOT_SAID, ...choices.map((choice) => ({ value: choice, label: choice }))]}
        value={value}
        onChange={onChange}
      />
    )
  return (
    <TextField
      label={required ? `${name} (needed)` : name}
      hint={note || undefined}
      value={value}
      aria-required={required || undefined}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

/** The words of the description without its code marks. */
const plain = (text: string): string => text.replaceAll('`', '')
