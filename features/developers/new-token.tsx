'use client'
import { type FormEvent, useState, useTransition } from 'react'
import { Button } from '@/ui/button'
import { CheckField, TextField } from '@/ui/field'
import { makeToken } from './actions'

/** Makes a token and shows it this once. */
export function NewToken() {
  const [secret, setSecret] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [pending, start] = useTransition()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    start(async () => {
      const outcome = await makeToken({
        name: String(data.get('name') ?? ''),
        scope: data.get('write') ? 'write' : 'read',
      })
      setError(outcome.ok ? null : `${outcome.problem.message} ${outcome.problem.next}`)
      setSecret(outcome.ok ? outcome.value.secret : null)
      if (outcome.ok) form.reset()
    })
  }
  return (
    <form onSubmit={submit} className="grid max-w-xl gap-4" aria-label="New token">
      <TextField
        name="name"
        label="Whose token it is"
        hint="Changes made with it over the interface are signed by this name."
        error={error}
        autoComplete="off"
        maxLength={100}
      />
      <CheckField name="write" label="May change things" hint="Otherwise it may only read." />
      <div>
        <Button type="submit" disabled={pending}>
          Make a token
        </Button>
      </div>
      <div role="status">
        {secret ? (
          <p className="grid gap-1 rounded-control border border-line-strong bg-sunken px-4 py-3 text-small">
            Keep it now: it is not shown again.
            <code className="font-mono [overflow-wrap:anywhere]">{secret}</code>
          </p>
        ) : null}
      </div>
    </form>
  )
}
