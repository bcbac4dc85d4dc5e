import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { counted, type StoryReading } from '@/contracts/story-reading'
import { FINDING_WORDS } from '@/contracts/words'
import { Card, Section } from '@/ui/section'
import { ToneBadge } from '@/ui/tone-mark'
import { ClaimQuotes } from './claim-quotes'
import type { Dependent } from './origins'

const SHOWN = 12

type Props = { reading: StoryReading; dependents: Dependent[] }

/** "10 reports, 2 origins": questions that look better attested than they are. */
export function OriginsSection({ reading, dependents }: Props) {
  const shown = dependents.slice(0, SHOWN)
  return (
    <Section
      id="origins"
      title="Many reports, few origins"
      note="Questions whose reports rest on fewer origins than there are reports, most dependent first. Reports that quote one voice share an origin; so do reports of one text."
    >
      {dependents.length === 0 ? (
        <p className="text-quiet">
          Every question has as many origins as reports: no two sources were found to rest on one voice.
        </p>
      ) : (
        <ul className="grid gap-4 lg:grid-cols-2">
          {shown.map((one) => (
            <li key={one.question.id}>
              <DependentCard reading={reading} dependent={one} />
            </li>
          ))}
        </ul>
      )}
      {dependents.length > shown.length ? (
        <p className="mt-4 text-small text-quiet">
          {shown.length} of {counted(dependents.length, 'such question')} are shown.
        </p>
      ) : null}
    </Section>
  )
}

function DependentCard({ reading, dependent }: { reading: StoryReading; dependent: Dependent }) {
  const { question, reports, origins, shared } = dependent
  const standing = reading.standing(question)
  return (
    <Card className="keep h-full p-5">
      <p className="figures font-serif text-value font-medium">
        {counted(reports, 'report')}, {counted(origins, 'origin')}
      </p>
      <h3 className="mt-1 text-title3 font-medium">
        <Link href={addresses.question(reading.story.slug, question.id)} className="hover:underline">
          {question.text}
        </Link>
      </h3>
      <p className="mt-1">
        <ToneBadge tone={standing} soft={false}>
          {FINDING_WORDS[standing].name}
        </ToneBadge>
      </p>
      {shared.map((group) => (
        <div key={group.origin} className="mt-3 border-t border-line pt-3">
          <p className="mb-2 text-small">
            <strong className="font-semibold">{group.name}</strong>{' '}
            <span className="text-quiet">is the origin in {counted(group.sources, 'source')}</span>
          </p>
          <ClaimQuotes reading={reading} claims={group.claims} />
        </div>
      ))}
    </Card>
  )
}
