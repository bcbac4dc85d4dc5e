import { stancesOn } from '@/contracts/stance-reading'
import type { StoryReading } from '@/contracts/story-reading'
import { STANCE_WORDS } from '@/contracts/words'
import type { Book } from './book'
import { decisionRuns, quoteRuns } from './findings'
import { type Block, type Line, words } from './model'
import { stanceBySource } from './stance-by-source'

/** How the sources stand to each proposition: the picture, then every passage with the method's reading and a person's tag. */
export function readingsPart(reading: StoryReading, book: Book): Block[] {
  const { propositions } = reading.story
  if (propositions.length === 0) return []
  return [
    { kind: 'heading', level: 2, id: 'readings', text: 'Readings' },
    ...propositions.flatMap((proposition, i): Block[] => {
      const entries = stancesOn(reading, proposition)
      const items = entries.map(
        ({ claim, stance, suggestion, review, voice }): Line => ({
          runs: [
            { text: `${STANCE_WORDS[stance].name}: `, strong: true },
            ...quoteRuns(reading, claim, book),
            ...(suggestion
              ? [{ text: `. The method reads: ${voice} ${STANCE_WORDS[suggestion.stance].name}, ${suggestion.reason}` }]
              : []),
            ...(review ? [{ text: '. ' }, ...decisionRuns(review)] : []),
          ],
        }),
      )
      return [
        { kind: 'heading', level: 3, id: `reading-${i + 1}`, text: `“${proposition}”` },
        ...stanceBySource(reading, proposition, `stance-${i + 1}`, book),
        items.length > 0 ? { kind: 'list', numbered: false, items } : words('No source speaks of it.'),
      ]
    }),
  ]
}
