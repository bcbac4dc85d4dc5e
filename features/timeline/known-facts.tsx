import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { citedOf } from '@/contracts/cited'
import { counted, type StoryReading } from '@/contracts/story-reading'
import { CitedQuotes } from '@/ui/cited-quotes'
import { Section } from '@/ui/section'
import type { TimelineAddress } from './filter'
import { KNOWN, type KnownRow } from './known'
import { KNOWN_WORDS, knownInWords } from './known-words'

const SHOWN = 40

type Props = { reading: StoryReading; rows: KnownRow[]; address: TimelineAddress }

/** The facts behind a count: what one source told, could have known, or could not. */
export function KnownFacts({ reading, rows, address }: Props) {
  const { slug } = reading.story
  const row = rows.find(({ source }) => source.id === address.source)
  if (!row || row.facts.length === 0) return null
  const facts = row.facts.filter(({ known }) => !address.known || known === address.known)
  const links = KNOWN.filter((known) => row.counts[known] > 0)
  return (
    <Section
      id="facts"
      title={address.known ? `${row.name}: ${KNOWN_WORDS[address.known].name.toLowerCase()}` : row.name}
      note={`${facts.length} of ${counted(row.facts.length, 'fact')}${
        address.known ? `: ${KNOWN_WORDS[address.known].says}` : ''
      }.${facts.length > SHOWN ? ` The first ${SHOWN} are listed.` : ''}`}
    >
      <nav aria-label={`What ${row.name} could have known`} className="no-print mb-4 flex flex-wrap gap-x-4 text-small">
        {[null, ...links].map((known) => (
          <Link
            key={known ?? 'all'}
            href={addresses.knownTo(slug, { source: row.source.id, kind: address.kind, known })}
            aria-current={known === address.known ? 'true' : undefined}
            className="inline-block py-1 underline decoration-line-strong underline-offset-4 aria-[current]:font-semibold aria-[current]:decoration-current"
          >
            {known ? `${KNOWN_WORDS[known].name} ${row.counts[known]}` : `All ${row.facts.length}`}
          </Link>
        ))}
      </nav>
      <ul className="grid gap-5">
        {facts.slice(0, SHOWN).map((one) => {
          const { question, first, told } = one.fact
          const quoted = told.get(row.source.id)?.[0] ?? first?.claim
          return (
            <li key={question.id} className="keep border-l-2 border-line pl-4">
              <Link href={addresses.question(slug, question.id)} className="font-semibold hover:underline">
                {question.text}
              </Link>
              <p className="mb-1.5 text-small text-quiet">{knownInWords(one)}</p>
              {quoted ? <CitedQuotes quotes={[citedOf(reading, quoted)]} /> : null}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
