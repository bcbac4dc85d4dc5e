'use client'
import { useState, useTransition } from 'react'
import { Button } from '@/ui/button'
import { NameField } from '@/ui/name-field'
import { giveName } from './actions'

/** Before anybody writes: the name that stands under it. */
export function NameFirst() {
  const [error, setError] = useState<string | null>(null)
  const [pending, start] = useTransition()
  const keep = (form: FormData) =>
    start(async () => {
      const outcome = await giveName(String(form.get('name') ?? ''))
      setError(outcome.ok ? null : `${outcome.problem.message} ${outcome.problem.next}`)
    })
  return (
    <form action={keep} className="grid gap-3 rounded-card border border-line bg-surface p-4">
      <NameField
        hint="What is written into the report shows who wrote it. Asked once."
        name="name"
        required
        error={error}
      />
      <div>
        <Button look="primary" type="submit" disabled={pending}>
          Write the report
        </Button>
      </div>
    </form>
  )
}
