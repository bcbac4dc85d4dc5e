import type { SourceDto } from '@/contracts/desk'
import { type StoryReading, sourceName } from '@/contracts/story-reading'
import { isoInWords } from '@/contracts/value-words'
import { addressRuns } from './book'
import { type Block, type Line, type Run, sourceId, words } from './model'

/** The sources by number, each with the hash of the text that was read and where it may still be found. */
export function sourcesPart({ sources }: StoryReading): Block[] {
  const heading: Block = { kind: 'heading', level: 2, id: 'sources', text: 'Sources' }
  if (sources.length === 0) return [heading, words('There are no sources yet.')]
  return [heading, { kind: 'list', numbered: true, items: sources.map((source, i) => sourceLine(source, i + 1)) }]
}

function sourceLine(source: SourceDto, number: number): Line {
  const name = sourceName(source)
  const title = source.title && source.title !== name ? `, “${source.title}”` : ''
  const kind = source.kind && source.kind !== 'reference' ? source.kind : null
  const known = [source.author, source.published ? isoInWords(source.published) : 'no date known', kind]
    .filter(Boolean)
    .map((part) => `, ${part}`)
  const marks = [
    source.reference ? ' (the record)' : '',
    source.analysed ? '' : ` (kept, not compared: ${source.language})`,
  ]
  const runs: Run[] = [
    { text: name, strong: true },
    { text: `${title}${known.join('')}${marks.join('')}` },
    ...addressRuns('', source.url),
    ...(source.archiveUrl === null ? [{ text: '; no archived copy' }] : addressRuns('archived: ', source.archiveUrl)),
    { text: '; SHA-256 ' },
    { text: source.sha256, code: true },
  ]
  return { id: sourceId(number), runs }
}
