'use client'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { VerdictShown } from '@/contracts/verdicts'
import { Button } from '@/ui/button'
import { NameField } from '@/ui/name-field'
import { RatingFields, ratingIn } from '@/ui/rating'
import { Trouble } from '@/ui/trouble'

type Props = {
  verdict: VerdictShown
  named: boolean
  pending: boolean
  trouble: ReactNode
  /** an empty rating takes the verdict away */
  onKeep: (given: { rating: string; review: string }, name: string | null) => void
  onCancel: () => void
}

/** Asks what somebody found on checking a claim, in their own words. */
export function VerdictForm({ verdict, named, pending, trouble, onKeep, onCancel }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [missing, setMissing] = useState<{ message: string; next: string } | null>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const nameIn = (data: FormData) => (named ? null : String(data.get('name') ?? ''))
  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const given = ratingIn(data)
    if ('message' in given) return setMissing(given)
    setMissing(null)
    onKeep(given, nameIn(data))
  }
  const takeAway = () => {
    setMissing(null)
    if (form.current) onKeep({ rating: '', review: '' }, nameIn(new FormData(form.current)))
  }
  return (
    <form ref={form} onSubmit={keep} className="grid gap-4">
      <RatingFields rated={verdict.given} />
      {named ? null : <NameField name="name" />}
      {missing ? <Trouble {...missing} /> : trouble}
      <div className="flex flex-wrap justify-end gap-2">
        {verdict.given ? (
          <Button look="quiet" disabled={pending} onClick={takeAway}>
            Take it away
          </Button>
        ) : null}
        <Button onClick={onCancel}>Cancel</Button>
        <Button look="primary" type="submit" disabled={pending}>
          Keep the verdict
        </Button>
      </div>
    </form>
  )
}
