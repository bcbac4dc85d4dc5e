'use client'
import { ArrowDown, ArrowUp, X } from 'lucide-react'
import Link from 'next/link'
import { FINDING_WORDS, type Standing } from '@/contracts/words'
import { IconButton } from '@/ui/button'
import { TextArea } from '@/ui/field'
import { ToneMark } from '@/ui/tone-mark'
import type { Chosen } from './chosen'

/** What a chosen finding is called and where it stands; null where the newest run has it no longer. */
export type Named = { text: string; standing: Standing; href: string } | null

type Props = {
  item: Chosen
  named: Named
  place: number
  of: number
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  onNote: (note: string) => void
  onRest: () => void
}

/** One chosen finding: its place, its words, the way out. */
export function FindingItem({ item, named, place, of, onMove, onRemove, onNote, onRest }: Props) {
  const name = named?.text ?? 'A finding that the newest run has no longer'
  const button = (what: string) => `${item.question} ${what}`
  return (
    <li className="rounded-card border border-line bg-surface p-3">
      <div className="flex items-start gap-2">
        <span className="figures mt-0.5 w-6 shrink-0 text-right text-small text-quiet">{place}</span>
        <p className="min-w-0 flex-1 text-small font-semibold">
          {named ? (
            <Link href={named.href} className="hover:underline">
              {named.text}
            </Link>
          ) : (
            name
          )}
          <span className="mt-0.5 flex items-center gap-1.5 text-fine font-normal text-quiet">
            {named ? (
              <>
                <ToneMark tone={named.standing} />
                {FINDING_WORDS[named.standing].name}
              </>
            ) : (
              'Your words to it are kept; it returns with its source.'
            )}
          </span>
        </p>
        <div className="flex shrink-0">
          <IconButton
            aria-label={`Move up: ${name}`}
            aria-disabled={place === 1}
            data-at={button('up')}
            onClick={() => onMove(-1)}
            className="aria-disabled:opacity-40"
          >
            <ArrowUp aria-hidden="true" className="size-4" />
          </IconButton>
          <IconButton
            aria-label={`Move down: ${name}`}
            aria-disabled={place === of}
            data-at={button('down')}
            onClick={() => onMove(1)}
            className="aria-disabled:opacity-40"
          >
            <ArrowDown aria-hidden="true" className="size-4" />
          </IconButton>
          <IconButton aria-label={`Take out: ${name}`} data-at={button('out')} onClick={onRemove}>
            <X aria-hidden="true" className="size-4" />
          </IconButton>
        </div>
      </div>
      <TextArea
        label={`Your words to: ${name}`}
        hideLabel
        placeholder="Your words to this finding"
        className="mt-2 ml-8"
        rows={Math.min(6, Math.max(2, Math.ceil(item.note.length / 42)))}
        maxLength={5000}
        serif
        value={item.note}
        onChange={(event) => onNote(event.target.value)}
        onBlur={onRest}
      />
    </li>
  )
}
