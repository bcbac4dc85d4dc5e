'use client'
import { Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/ui/button'
import type { Candidate, LeftOver } from './left-over'
import { PutOnClaim } from './put-on-claim'
import { useTakeBack } from './use-take-back'

type Props = {
  slug: string
  item: LeftOver
  /** when it was made, drawn on the server */
  when: ReactNode
  undo: string
  done: string
  /** claims that it may be about now; empty where it is not to be moved */
  candidates: Candidate[]
}

/** Who did what about which words, why, and the way back. */
export function LeftOverItem({ slug, item, when, undo, done, candidates }: Props) {
  const { pending, takeBack } = useTakeBack(slug)
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-t border-line pt-3 first:border-0 first:pt-0">
      <div className="min-w-0 max-w-measure">
        {item.quotes.map((quote) => (
          <p key={quote} className="font-serif">
            <q>{quote}</q>
          </p>
        ))}
        <p className="mt-1 text-small">
          <span className="font-semibold">{item.says}</span>
          <span className="text-quiet">
            , {item.who}, {when}
          </span>
        </p>
        {item.why ? <p className="font-serif text-small text-quiet">{item.why}</p> : null}
      </div>
      <div className="no-print flex flex-wrap gap-2">
        {candidates.length > 0 ? <PutOnClaim slug={slug} item={item} candidates={candidates} /> : null}
        <Button
          size="small"
          disabled={pending}
          aria-label={`${undo}: ${item.says}`}
          onClick={() => takeBack(item.what, item.id, done)}
        >
          <Undo2 aria-hidden="true" className="size-4" />
          {undo}
        </Button>
      </div>
    </li>
  )
}
