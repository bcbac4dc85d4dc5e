import { dayInWords, stretchInWords } from './days'
import type { Known, KnownFact } from './known'

export const KNOWN_WORDS: Record<Known, { name: string; says: string }> = {
  told: { name: 'Told', says: 'it tells it' },
  could: { name: 'Could have known, silent', says: 'it came out after another source here had reported it' },
  untold: { name: 'Not reported yet', says: 'it came out before any source here had reported it' },
  before: { name: 'Published before the fact', says: 'it came out before it happened: its silence is no omission' },
  unclear: {
    name: 'Cannot be told',
    says: 'the dates of publication are missing or too coarse to say which came first',
  },
}

/** What one source could have known of one fact, in words. */
export function knownInWords({ fact: { first, happened }, known }: KnownFact): string {
  const reported = first ? `${first.name}, ${stretchInWords(first.at)}` : null
  switch (known) {
    case 'told':
      return reported ? `told; first here by ${reported}` : 'told'
    case 'could':
      return `could have known from ${first ? dayInWords(first.at.to) : ''}: first reported by ${reported}`
    case 'untold':
      return `nobody here had reported it yet: first by ${reported}`
    case 'before':
      return `published before the fact (${happened === null ? '' : dayInWords(happened)})`
    case 'unclear':
      return reported ? `the dates do not tell: first reported by ${reported}` : 'no report of it has a date'
  }
}
