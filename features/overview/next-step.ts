import { addresses } from '@/contracts/addresses'
import { counted, type StoryReading } from '@/contracts/story-reading'
import type { Counts } from './view-model'

/** The one thing to do next in a story as it is, and why. */
export type NextStep = { action: string; why: string; href: string; also: { text: string; href: string } | null }

/** What to do next: first texts, then decisions, then the brief. */
export function nextStepOf(reading: StoryReading, counts: Counts): NextStep {
  const { slug } = reading.story
  const add = addresses.importInto(slug)
  const brief = { text: 'See the brief', href: addresses.report(slug) }
  const read = reading.sources.filter((source) => source.analysed).length
  if (counts.sources === 0)
    return {
      action: 'Add the first sources',
      why: 'Paste two texts on the same event, or drop files.',
      href: add,
      also: null,
    }
  if (read < 2)
    return {
      action: 'Add a second source',
      why:
        read === 0
          ? 'None of the texts could be read as English, so there is nothing to compare yet.'
          : 'One source alone can neither agree nor conflict. A second on the same event gives the first findings.',
      href: add,
      also: null,
    }
  if (counts.shared === 0)
    return {
      action: 'Add a source on the same event',
      why: `No two of the ${counted(read, 'source')} answer a question in common yet.`,
      href: add,
      also: { text: 'Or see what each of them says', href: addresses.claims(slug) },
    }
  if (counts.undecided > 0)
    return {
      action: `Review the ${counts.undecided} undecided`,
      why:
        counts.decided > 0
          ? `${counts.decided} of ${counts.decided + counts.undecided} findings are decided. The rest wait for a person, the gravest first.`
          : 'The method only suggests. Read both sides of each difference and say what stands.',
      href: addresses.review(slug),
      also: brief,
    }
  return {
    action: 'Write the brief',
    why:
      counts.decided > 0
        ? 'Every difference has been decided by a person.'
        : `The sources differ on nothing that could be compared; ${counted(counts.agreement, 'agreement')} to report.`,
    href: addresses.report(slug),
    also: { text: 'Add another source', href: add },
  }
}
