import type { Outcome } from '@/contracts/desk'
import type { GivenCheck } from '@/contracts/interchange/given'
import { type Imported, importRead } from './import-source'

/** The kind of a source that tells of a check. */
export const FACT_CHECK = 'fact-check'

/**
 * A check that could not be set on a claim, as a source of its own: the claim as words of who made it, then what the
 * reviewer says of it. Without a run: the caller runs the method once for all.
 */
export function importFactCheck(slug: string, check: GivenCheck): Promise<Outcome<Imported>> {
  const { claim, speaker, rating, review, by, url, published, appearances } = check
  const who = speaker ? [speaker.name, speaker.jobTitle].filter(Boolean).join(', ') : 'Somebody'
  const text = [
    `${who} said: “${claim}”`,
    `${by ?? 'The reviewer'} rates it: ${rating}`,
    review,
    appearances.length > 0 ? `Where it was said: ${appearances.join(' ')}` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
  const title = `Fact check: ${claim.replace(/\s+/g, ' ')}`.slice(0, 200)
  const meta = { title, kind: FACT_CHECK, outlet: by, url, published }
  return importRead(slug, { fileName: 'fact-check.txt', text }, { text, meta, notes: [] }, {}, { run: false })
}
