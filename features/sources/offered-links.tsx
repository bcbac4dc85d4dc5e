'use client'
import { useState } from 'react'
import { counted } from '@/contracts/story-reading'
import { Button } from '@/ui/button'
import { CheckField } from '@/ui/field'
import type { Entry } from './import-item'

type Props = {
  entries: Entry[]
  /** whether pages may be fetched */
  allowed: boolean
  busy: boolean
  onFetch: (ids: ReadonlySet<string>) => void
  onLeave: (ids: ReadonlySet<string>) => void
}

/** Links that a list gave: fetch them, choose among them, or leave them. Nothing is fetched by itself. */
export function OfferedLinks({ entries, allowed, busy, onFetch, onLeave }: Props) {
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set())
  const offered = entries.filter(({ state }) => state.at === 'offered').map(({ item }) => item)
  if (offered.length === 0) return null
  const all = new Set(offered.map(({ id }) => id))
  const chosen = new Set(offered.filter(({ id }) => !without.has(id)).map(({ id }) => id))
  const turn = (id: string) =>
    setWithout((known) => {
      const next = new Set(known)
      if (!next.delete(id)) next.add(id)
      return next
    })
  return (
    <section aria-labelledby="offered-links" className="rounded-card border border-line bg-surface p-5">
      <h2 id="offered-links" className="text-title3 font-medium">
        {counted(offered.length, 'link')} from your lists
      </h2>
      <p className="mt-1 text-small text-quiet">
        {allowed
          ? 'Choose which to fetch. They wait here until you fetch or leave them.'
          : 'To fetch them, allow it above first. They wait here until you fetch or leave them.'}
      </p>
      <ul className="mt-3 grid max-h-96 gap-2 overflow-y-auto pr-2">
        {offered.map(({ id, name, content }) => (
          <li key={id}>
            <CheckField
              label={name}
              checked={!without.has(id)}
              onChange={() => turn(id)}
              hint={<span className="break-all">{aboutLink(content)}</span>}
            />
          </li>
        ))}
      </ul>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button look="primary" disabled={busy || !allowed || chosen.size === 0} onClick={() => onFetch(chosen)}>
          Fetch {counted(chosen.size, 'chosen link')}
        </Button>
        <Button disabled={busy || chosen.size === 0} onClick={() => setWithout(all)}>
          Choose none
        </Button>
        <Button disabled={busy || chosen.size === offered.length} onClick={() => setWithout(new Set())}>
          Choose all
        </Button>
        <Button
          look="quiet"
          disabled={busy}
          onClick={() =>
            onLeave(
              new Set(
                offered.filter(({ id }) => without.has(id) || chosen.size === offered.length).map(({ id }) => id),
              ),
            )
          }
        >
          {chosen.size === offered.length ? 'Leave them all' : `Leave the ${offered.length - chosen.size} not chosen`}
        </Button>
      </div>
    </section>
  )
}

function aboutLink(content: Entry['item']['content']): string {
  if (!('link' in content)) return ''
  return [content.link, content.meta.outlet, content.meta.published].filter(Boolean).join(' · ')
}
