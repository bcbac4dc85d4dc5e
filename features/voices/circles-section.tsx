import { CornerDownLeft } from 'lucide-react'
import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { counted, type StoryReading, sourceName } from '@/contracts/story-reading'
import { Card, Section } from '@/ui/section'
import type { Circle } from './circles'
import { ClaimQuotes } from './claim-quotes'
import { outletKey } from './outlets'

const SHOWN = 12

type Props = { reading: StoryReading; circles: Circle[] }

/** Outlets that cite one another until it comes back to the first. */
export function CirclesSection({ reading, circles }: Props) {
  const closed = circles.filter(({ questions }) => questions.length > 0).length
  return (
    <Section
      id="circles"
      title="Circular reporting"
      note="An outlet cites a second whose own report leads back to the first. Cited outlets are matched with the sources by name, so the report that is meant may be another than the one in this story: read both."
    >
      {circles.length === 0 ? (
        <p className="text-quiet">No outlet was found that is cited by what it cites.</p>
      ) : (
        <>
          <p className="mb-4 text-small text-quiet">
            {counted(circles.length, 'ring')} of citations, {closed} of {circles.length} on one question.
            {circles.length > SHOWN ? ` The first ${SHOWN} are shown.` : ''}
          </p>
          <ul className="grid gap-4">
            {circles.slice(0, SHOWN).map((circle) => (
              <li key={circle.links.map(({ from }) => from).join('\n')}>
                <CircleCard reading={reading} circle={circle} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

/** An outlet as the story names it: its source's name, else as it is cited. */
function outletName(reading: StoryReading, circle: Circle, key: string): string {
  const source = reading.sources.find(({ outlet }) => outlet && outletKey(outlet) === key)
  if (source) return sourceName(source)
  const cited = circle.links.find(({ to }) => to === key)?.claims[0]?.voices.find(({ name }) => outletKey(name) === key)
  return cited?.name ?? key
}

function CircleCard({ reading, circle }: { reading: StoryReading; circle: Circle }) {
  const names = new Map(circle.links.map(({ from }) => [from, outletName(reading, circle, from)]))
  const first = names.get(circle.links[0]?.from ?? '')
  const questions = circle.questions.flatMap((id) => reading.question(id) ?? [])
  return (
    <Card className="keep p-5">
      <h3 className="text-title3 font-medium">
        {circle.links.map(({ from }) => names.get(from)).join(' cites ')} cites {first}
      </h3>
      <p className="mt-1 text-small">
        {questions.length > 0 ? (
          <>
            <strong className="font-semibold">The ring closes on one question:</strong>{' '}
            {questions.map((question, i) => (
              <span key={question.id}>
                {i > 0 ? '; ' : ''}
                <Link href={addresses.question(reading.story.slug, question.id)} className="link">
                  {question.text}
                </Link>
              </span>
            ))}
          </>
        ) : (
          <span className="text-quiet">They cite each other, but on no question in common: no sign of an echo.</span>
        )}
      </p>
      <ol className="mt-4 grid gap-4">
        {circle.links.map((link, i) => (
          <li key={link.from} className="border-l-2 border-line-strong pl-4">
            <p className="mb-1.5 flex items-center gap-1.5 text-small">
              {i === circle.links.length - 1 ? <CornerDownLeft aria-hidden="true" className="size-4 shrink-0" /> : null}
              <span>
                <strong className="font-semibold">{names.get(link.from)}</strong> cites{' '}
                <strong className="font-semibold">{names.get(link.to)}</strong>
                {i === circle.links.length - 1 ? ', and it comes back to the first' : ''}
              </span>
            </p>
            <ClaimQuotes reading={reading} claims={link.claims} />
          </li>
        ))}
      </ol>
    </Card>
  )
}
