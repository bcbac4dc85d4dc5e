'use client'
import { Undo2 } from 'lucide-react'
import { Button } from '@/ui/button'
import { Instant } from '@/ui/instant'
import type { Edited } from './notes'
import { useTakeBack } from './use-take-back'

/** Who changed or added a claim, when and why, what the method says itself, and the way back. */
export function EditedBy({ slug, edited, did }: { slug: string; edited: Edited; did: string }) {
  const { pending, takeBack } = useTakeBack(slug)
  const { id, who, at, why, before } = edited
  return (
    <div className="grid gap-1 rounded-control border border-line-strong px-3 py-2 text-fine">
      <p>
        <strong className="font-semibold">
          {did} {who}
        </strong>
        , <Instant iso={at} />
      </p>
      {why ? <p className="font-serif">{why}</p> : null}
      {before ? (
        <p className="text-quiet">
          Before: <q className="font-serif">{before.statement}</q> {before.chain.join(' › ')}
          {`, ${[before.certainty, before.value].filter(Boolean).join(', ')}`}
        </p>
      ) : null}
      <div>
        <Button size="small" disabled={pending} onClick={() => takeBack('edit', id, 'The edit was taken back.')}>
          <Undo2 aria-hidden="true" className="size-4" />
          Undo
        </Button>
      </div>
    </div>
  )
}
