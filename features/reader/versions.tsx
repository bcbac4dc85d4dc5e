import { ArrowLeft } from 'lucide-react'
import { addresses } from '@/contracts/addresses'
import { counted, sourceName } from '@/contracts/story-reading'
import type { SourceReading } from '@/contracts/versions'
import type { Claim } from '@/engine/model/claim'
import { ButtonLink } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { PageHead, Section } from '@/ui/section'
import { ChangedClaims, PlainClaims } from './changed-claims'
import { claimChanges } from './claim-changes'
import { DiffText } from './diff-text'
import { diffTexts } from './text-diff'
import { VersionChoice } from './version-choice'

type Version = SourceReading & { claims: Claim[] }

/** Two texts of one source: which claims changed, came and went, then the words themselves. */
export function Versions({ slug, before, after }: { slug: string; before: Version; after: Version }) {
  const { source } = after
  const { changed, came, went, kept } = claimChanges(before.claims, after.claims)
  const paragraphs = diffTexts(before.text, after.text)
  const moved = changed.length + came.length + went.length
  return (
    <>
      <PageHead
        kicker={sourceName(source)}
        title={`Versions ${before.number} and ${after.number}: ${source.title ?? source.fileName}`}
        lead={
          before.number === after.number
            ? 'This source has one text. When the article is updated, give its newer text in the reader.'
            : `${counted(changed.length, 'claim')} changed, ${came.length} came, ${went.length} went; ${kept} stayed as they were.`
        }
        actions={
          <ButtonLink size="small" href={addresses.source(slug, source.id)}>
            <ArrowLeft aria-hidden="true" className="size-4" />
            The text that holds now
          </ButtonLink>
        }
      />
      {before.number === after.number ? null : (
        <>
          <VersionChoice slug={slug} source={source.id} shown={after} from={before.number} />
          <Section
            id="claims"
            title="Claims"
            note="What the method reads in each text alone, without the edits of people. Claims are paired by their words and values."
            className="mb-10"
          >
            {moved === 0 ? (
              <Empty title="No claim changed">The words that did change make no claim.</Empty>
            ) : (
              <div className="grid gap-8">
                <ChangedClaims changes={changed} />
                <PlainClaims title="Came" claims={came} />
                <PlainClaims title="Went" claims={went} />
              </div>
            )}
          </Section>
          <Section id="words" title="Words" note="What went is struck out, what came is underlined.">
            <DiffText paragraphs={paragraphs} />
          </Section>
        </>
      )}
    </>
  )
}
