import type { ReactNode } from 'react'
import { addresses } from '@/contracts/addresses'
import type { StoryReading } from '@/contracts/story-reading'
import type { SourceReading } from '@/contracts/versions'
import { Pagination } from '@/ui/pagination'
import { Legend } from './legend'
import { OldText } from './old-text'
import { Orphans } from './orphans'
import { ReaderText } from './reader-text'
import { SetAside } from './set-aside'
import { SourceHead } from './source-head'
import { VersionsBar } from './versions-bar'
import { deskOf, legendOf, readerPart, type Wanted } from './view-model'

type ReaderProps = {
  reading: StoryReading
  shown: SourceReading
  wanted: Wanted
  /** who works here has given a name */
  named: boolean
  actions: ReactNode
}

/** The source itself, its claims marked, what others say in the margin; an older text of it can be read, no more. */
export function Reader({ reading, shown, wanted, named, actions }: ReaderProps) {
  const { slug } = reading.story
  const { source, text, number, current } = shown
  if (number !== current)
    return (
      <article>
        <SourceHead slug={slug} source={source} actions={null}>
          <VersionsBar slug={slug} shown={shown} />
        </SourceHead>
        <OldText text={text} />
      </article>
    )
  const { paragraphs, notes, part, parts, place } = readerPart(reading, source.id, text, wanted)
  return (
    <article>
      <SourceHead slug={slug} source={source} actions={actions}>
        {shown.versions.length > 1 ? <VersionsBar slug={slug} shown={shown} /> : null}
        {source.analysed ? (
          <Legend legend={legendOf(reading, source.id)} />
        ) : (
          <p className="mt-4 max-w-[68ch] rounded-control border border-line-strong px-4 py-3 text-small">
            This text does not read like English. It is kept, but its claims are not analysed, and it takes no part in
            the findings.
          </p>
        )}
      </SourceHead>
      <Orphans reading={reading} source={source.id} />
      <ReaderText
        key={`${part}-${source.sha256}-${place?.start}`}
        desk={deskOf(reading, source, named)}
        paragraphs={paragraphs}
        notes={notes}
        chosen={wanted.claim}
        found={place}
      />
      <Pagination
        label="Parts of the text"
        page={part}
        pages={parts}
        hrefOf={(next) => addresses.sourcePart(slug, source.id, next)}
      />
      <SetAside reading={reading} source={source.id} />
    </article>
  )
}
