import type { StoryReading } from '@/contracts/story-reading'
import type { Book } from './book'
import { webAddress } from './book'
import { decisionRuns, instant, quoteRuns } from './findings'
import type { Block, Line, Run } from './model'

/** The verdicts that people gave on claims, in their words, and their decisions on single claims. */
export function verdictsPart(reading: StoryReading, book: Book): Block[] {
  const given = reading.story.edits.flatMap(({ edit, person, at, orphaned }): Line[] => {
    if (edit.kind !== 'claim.verdict' || edit.rating === '' || orphaned) return []
    const claim = reading.claim(edit.claim)
    if (!claim) return []
    const by = edit.by ?? person?.name ?? 'a person'
    const address = webAddress(edit.url)
    const runs: Run[] = [
      { text: edit.rating, strong: true },
      { text: `, by ${by}, ${instant(at)}: ` },
      ...quoteRuns(reading, claim, book),
    ]
    if (edit.review.trim() !== '') runs.push({ text: `. ${edit.review.trim()}` })
    if (address) runs.push({ text: ' ' }, { text: 'Published check', to: address })
    return [{ runs }]
  })
  const decided = reading.story.reviews.flatMap((review): Line[] => {
    const claim = review.target === 'claim' && !review.orphaned ? reading.claim(review.key) : undefined
    return claim ? [{ runs: [...quoteRuns(reading, claim, book), { text: '. ' }, ...decisionRuns(review)] }] : []
  })
  const blocks: Block[] = []
  if (given.length > 0)
    blocks.push(
      { kind: 'heading', level: 2, id: 'verdicts', text: 'Verdicts on claims' },
      { kind: 'list', numbered: false, items: given },
    )
  if (decided.length > 0)
    blocks.push(
      { kind: 'heading', level: 2, id: 'decisions', text: 'Decisions on single claims' },
      { kind: 'list', numbered: false, items: decided },
    )
  return blocks
}
