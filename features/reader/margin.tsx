import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { FINDING_WORDS } from '@/contracts/words'
import { ToneMark } from '@/ui/tone-mark'
import type { ClaimNote } from './view-model'

const SHOWN = 3

/** Beside a paragraph, as in a critical edition: what other sources say at this place. */
export function Margin({ slug, claims, notes }: { slug: string; claims: string[]; notes: Record<string, ClaimNote> }) {
  const entries = claims.flatMap((id) => notes[id]?.questions ?? [])
  const seen = new Map(entries.map((question) => [question.id, question]))
  const shown = [...seen.values()].filter((question) => question.others.length > 0)
  if (shown.length === 0) return null
  return (
    <ul
      aria-label="Other sources at this place"
      className="mt-2 grid content-start gap-2 border-l border-line pl-3 text-fine lg:mt-1.5"
    >
      {shown.slice(0, SHOWN).map((question) => (
        <li key={question.id} data-tone={question.standing} className="flex gap-1.5">
          <ToneMark tone={question.standing} className="mt-0.5" />
          <Link href={addresses.question(slug, question.id)} className="hover:underline">
            <span className="sr-only">{FINDING_WORDS[question.standing].name}: </span>
            {question.others.slice(0, 2).join('; ')}
            {question.others.length > 2 ? ` and ${question.others.length - 2} more` : ''}
          </Link>
        </li>
      ))}
      {shown.length > SHOWN ? <li className="text-quiet">and {shown.length - SHOWN} more</li> : null}
    </ul>
  )
}
