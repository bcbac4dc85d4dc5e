import { ExternalLink, Landmark } from 'lucide-react'
import type { ReactNode } from 'react'
import { addresses } from '@/contracts/addresses'
import type { SourceDto } from '@/contracts/desk'
import { counted, type StoryReading, sourceName } from '@/contracts/story-reading'
import { isoInWords } from '@/contracts/value-words'
import { FINDING_WORDS } from '@/contracts/words'
import { Pagination } from '@/ui/pagination'
import { type Tone, ToneMark } from '@/ui/tone-mark'
import { ReaderText } from './reader-text'
import { legendOf, type MarkTone, readerPart } from './view-model'

type ReaderProps = {
  reading: StoryReading
  source: SourceDto
  text: string
  wanted: { part: number | null; claim: string | null }
  actions: ReactNode
}

/** The source itself, its claims marked, what others say in the margin. */
export function Reader({ reading, source, text, wanted, actions }: ReaderProps) {
  const { slug } = reading.story
  const { paragraphs, notes, part, parts } = readerPart(reading, source.id, text, wanted)
  return (
    <article>
      <header className="mb-8 border-b border-line-strong pb-5">
        <div className="flex flex-wrap items-start justify-between gap-4">
          <div className="min-w-0 max-w-[56rem]">
            <p className="mb-1 flex flex-wrap items-center gap-x-2 text-small text-quiet">
              {source.reference ? <Landmark role="img" aria-label="Reference source" className="size-4" /> : null}
              <span className="font-semibold text-ink">{sourceName(source)}</span>
              {[source.kind, source.author, source.published ? isoInWords(source.published) : 'no date known']
                .filter(Boolean)
                .map((fact) => (
                  <span key={fact}>· {fact}</span>
                ))}
            </p>
            <h1 className="text-[1.75rem] leading-9 font-medium sm:text-title1">{source.title ?? source.fileName}</h1>
            <p className="mt-2 flex flex-wrap gap-x-4 text-small text-quiet">
              <span>{counted(source.words, 'word')}</span>
              {source.url ? <Out href={source.url}>Where it was published</Out> : null}
              {source.archiveUrl ? <Out href={source.archiveUrl}>Archived copy</Out> : null}
              {source.groups.length > 0 ? <span>Groups: {source.groups.join(', ')}</span> : null}
            </p>
          </div>
          <div className="no-print flex gap-2">{actions}</div>
        </div>
        {source.analysed ? (
          <Legend legend={legendOf(reading, source.id)} />
        ) : (
          <p className="mt-4 max-w-[68ch] rounded-control border border-line-strong px-4 py-3 text-small">
            This text does not read like English. It is kept, but its claims are not analysed, and it takes no part in
            the findings.
          </p>
        )}
      </header>
      <ReaderText key={part} slug={slug} paragraphs={paragraphs} notes={notes} chosen={wanted.claim} />
      <Pagination
        label="Parts of the text"
        page={part}
        pages={parts}
        hrefOf={(next) => addresses.sourcePart(slug, source.id, next)}
      />
    </article>
  )
}

const Out = ({ href, children }: { href: string; children: ReactNode }) => (
  <a href={href} rel="noreferrer noopener" target="_blank" className="link inline-flex items-center gap-1">
    {children}
    <ExternalLink aria-hidden="true" className="size-3.5" />
  </a>
)

const MARKS: Record<MarkTone, { tone: Tone; says: string }> = {
  conflict: { tone: 'conflict', says: FINDING_WORDS.conflict.name.toLowerCase() },
  apparent: { tone: 'apparent', says: FINDING_WORDS.apparent.name.toLowerCase() },
  agreement: { tone: 'agreement', says: FINDING_WORDS.agreement.name.toLowerCase() },
  single: { tone: 'single', says: 'only here' },
  not_comparable: { tone: 'not_comparable', says: FINDING_WORDS.not_comparable.name.toLowerCase() },
  alone: { tone: 'silent', says: 'not compared' },
}

function Legend({ legend }: { legend: { tone: MarkTone; count: number }[] }) {
  const total = legend.reduce((sum, entry) => sum + entry.count, 0)
  if (total === 0) return <p className="mt-4 text-small text-quiet">No claim was found in this text.</p>
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
