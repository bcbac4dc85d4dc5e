'use client'
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { NameField } from '@/ui/name-field'

type Props = {
  named: boolean
  pending: boolean
  trouble: ReactNode
  onKeep: (why: string, name: string | null) => void
  onCancel: () => void
}

/** Asks why something is no claim. */
export function AsideForm({ named, pending, trouble, onKeep, onCancel }: Props) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    onKeep(String(data.get('why') ?? '').trim(), named ? null : String(data.get('name') ?? ''))
  }
  return (
    <form ref={form} onSubmit={keep} className="grid gap-4">
      <p className="text-small">
        It leaves every question and every count, and stays in the list at the end of the text, from where it can be
        brought back.
      </p>
      <TextField label="Why" hint="For whoever reads the history. May stay empty." name="why" maxLength={5000} />
      {named ? null : <NameField name="name" />}
      {trouble}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onCancel}>Cancel</Button>
        <Button look="primary" type="submit" disabled={pending}>
          Set it aside
        </Button>
      </div>
    </form>
  )
}
