import { addresses } from '@/contracts/addresses'
import type { FormatFacts, FormatId } from '@/contracts/interchange/formats'
import type { StoryReading } from '@/contracts/story-reading'

/** What is asked of the files, as the page holds it. */
export type FileOptions = { bom: boolean; findings: 'brief' | 'disputed' | 'all'; quotes: number }

export const AS_GIVEN: FileOptions = { bom: false, findings: 'brief', quotes: 0 }

/** A kind of file; `missing`: why it cannot be made yet. */
export type OneFile = FormatFacts & { missing: Missing | null }
export type Missing = { says: string; href: string; link: string }

/** Why a file cannot be made yet, and where that is mended; null where it can. */
export function missing(reading: StoryReading, id: FormatId): Missing | null {
  const { story } = reading
  if (story.run === null)
    return {
      says: 'There is nothing in it before the first source is read.',
      href: addresses.importInto(story.slug),
      link: 'Add sources',
    }
  const verdicts = story.edits.some(
    ({ edit, orphaned }) => edit.kind === 'claim.verdict' && edit.rating !== '' && !orphaned,
  )
  if (id === 'claim-review' && !verdicts)
    return {
      says: 'It holds verdicts in a person’s own words, and nobody has given one on a claim of this story yet.',
      href: addresses.claims(story.slug),
      link: 'Choose a claim',
    }
  const second = story.reviews.some(({ reading: by, orphaned }) => by === 2 && !orphaned)
  if (id === 'recal' && !second)
    return {
      says: 'It sets the decisions of two people side by side, and no second reader has decided yet.',
      href: addresses.review(story.slug),
      link: 'Go to the review',
    }
  return null
}

/** Only what differs from what a file is given anyway. */
function asked(format: FormatFacts, { bom, findings, quotes }: FileOptions): Record<string, string> {
  const options: Record<string, string> = {}
  if (format.mediaType === 'text/csv' && bom) options.bom = '1'
  if (!format.id.startsWith('dossier')) return options
  if (findings !== AS_GIVEN.findings) options.findings = findings
  if (quotes !== AS_GIVEN.quotes) options.quotes = String(quotes)
  return options
}

export const fileHref = (slug: string, format: FormatFacts, options: FileOptions): string =>
  addresses.exportFile(slug, format.id, asked(format, options))

/** The command that writes the same file. */
export function fileCommand(slug: string, format: FormatFacts, options: FileOptions): string {
  const flags = Object.entries(asked(format, options)).map(([name, value]) =>
    name === 'bom' ? ' --bom' : ` --${name} ${value}`,
  )
  return `npx variorum export ${slug} --format ${format.id}${flags.join('')}`
}
