import { counted } from '@/contracts/story-reading'
import { FINDING_WORDS } from '@/contracts/words'
import { type Tone, ToneMark } from '@/ui/tone-mark'
import type { MarkTone } from './notes'

const MARKS: Record<MarkTone, { tone: Tone; says: string }> = {
  conflict: { tone: 'conflict', says: FINDING_WORDS.conflict.name.toLowerCase() },
  apparent: { tone: 'apparent', says: FINDING_WORDS.apparent.name.toLowerCase() },
  agreement: { tone: 'agreement', says: FINDING_WORDS.agreement.name.toLowerCase() },
  single: { tone: 'single', says: 'only here' },
  not_comparable: { tone: 'not_comparable', says: FINDING_WORDS.not_comparable.name.toLowerCase() },
  alone: { tone: 'silent', says: 'not compared' },
}

/** What the marks in the text mean, and how many there are of each. */
export function Legend({ legend }: { legend: { tone: MarkTone; count: number }[] }) {
  const total = legend.reduce((sum, entry) => sum + entry.count, 0)
  if (total === 0)
    return (
      <p className="mt-4 text-small text-quiet">
        No claim was found in this text. Select words of it to make a claim of them.
      </p>
    )
  return (
    <ul aria-label="Marks in the text" className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-1 text-small">
      <li className="text-quiet">{counted(total, 'claim')}:</li>
      {legend.map(({ tone, count }) => (
        <li key={tone} className="inline-flex items-center gap-1.5">
          <ToneMark tone={MARKS[tone].tone} />
          <span className="claim-mark" data-tone={tone}>
            {MARKS[tone].says}
          </span>
          <span className="figures text-quiet">{count}</span>
        </li>
      ))}
    </ul>
  )
}
