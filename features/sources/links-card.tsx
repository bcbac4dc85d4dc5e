'use client'
import { useState, useTransition } from 'react'
import type { Problem } from '@/contracts/desk'
import type { LinkFetching } from '@/contracts/links'
import { Button } from '@/ui/button'
import { TextArea } from '@/ui/field'
import { Card } from '@/ui/section'
import { Trouble } from '@/ui/trouble'
import { letLinks } from './actions'

type Props = {
  fetching: LinkFetching
  onFetching: (fetching: LinkFetching) => void
  busy: boolean
  /** takes what was typed into the list below; false where there is no story to put it into */
  onLinks: (text: string) => Promise<boolean>
}

/** Links to fetch, a line each; asks once whether anything may be fetched at all. */
export function LinksCard({ fetching, onFetching, busy, onLinks }: Props) {
  const [text, setText] = useState('')
  const send = async (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (await onLinks(text)) setText((now) => (now === text ? '' : now))
  }
  return (
    <Card className="p-5">
      <h2 className="mb-3 text-title3 font-medium">Fetch links</h2>
      <form onSubmit={(event) => void send(event)} className="grid gap-3">
        <TextArea
          label="Addresses, one a line"
          rows={3}
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder="https://"
          spellCheck={false}
          inputMode="url"
        />
        <MayFetch fetching={fetching} onFetching={onFetching} />
        {fetching === 'allowed' ? (
          <div className="flex justify-end">
            <Button type="submit" disabled={busy || text.trim() === ''}>
              Fetch them
            </Button>
          </div>
        ) : null}
      </form>
    </Card>
  )
}

/** The question whether pages may be fetched, and what was answered. */
function MayFetch({ fetching, onFetching }: Pick<Props, 'fetching' | 'onFetching'>) {
  const [problem, setProblem] = useState<Problem | null>(null)
  const [pending, start] = useTransition()
  const answer = (allowed: boolean) =>
    start(async () => {
      const outcome = await letLinks(allowed)
      setProblem(outcome.ok ? null : outcome.problem)
      if (outcome.ok) onFetching(outcome.value.fetching)
    })
  const trouble = problem ? <Trouble message={problem.message} next={problem.next} /> : null
  if (fetching === 'allowed')
    return (
      <div className="text-small text-quiet">
        <p>
          This computer fetches each page once, from the public web alone, without cookies.{' '}
          <button type="button" className="link min-h-6" disabled={pending} onClick={() => answer(false)}>
            Do not allow it any more
          </button>
        </p>
        {trouble}
      </div>
    )
  return (
    <div
      data-tone="undecided"
      className="grid gap-2 rounded-control border border-tone-line bg-tone-soft px-4 py-3 text-small"
    >
      <p>
        <strong className="font-semibold">
          {fetching === 'ask' ? 'May this program fetch pages from the web?' : 'Fetching pages is not allowed here.'}
        </strong>{' '}
        Nothing has left this computer so far. To fetch a link it has to ask the site for the page: the site, and
        whoever runs the network, then see this computer’s address and what was read. Nothing else is sent, and only the
        links you give are fetched.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" disabled={pending} onClick={() => answer(true)}>
          {fetching === 'ask' ? 'Allow it' : 'Allow it after all'}
        </Button>
        {fetching === 'ask' ? (
          <Button size="small" look="quiet" disabled={pending} onClick={() => answer(false)}>
            No, never fetch
          </Button>
        ) : null}
      </div>
      {trouble}
    </div>
  )
}
