import Link from 'next/link'
import type { ReactNode } from 'react'
import { addresses } from '@/contracts/addresses'
import type { Brief } from '@/contracts/brief'
import { counted, type StoryReading, sourceName } from '@/contracts/story-reading'

type Props = { reading: StoryReading; brief: Brief }

const MOST = 8

/** What is still open, each with the place where it is mended. */
export function OpenPoints({ reading, brief }: Props) {
  const { slug } = reading.story
  const { undecided, beside, orphanedReviews, orphanedEdits, unarchived, notAnalysed, failed } = brief.open
  const orphans = orphanedReviews.length + orphanedEdits.length
  const points: ReactNode[] = []
  if (undecided.length > 0)
    points.push(
      <Point key="undecided" says={`${counted(undecided.length, 'difference')} of the brief nobody has decided.`}>
        <ul className="mt-1 grid gap-0.5">
          {undecided.slice(0, MOST).map((question) => (
            <li key={question.id}>
              <Link href={addresses.question(slug, question.id)} className="link">
                {question.text}
              </Link>
            </li>
          ))}
        </ul>
        {undecided.length > MOST ? (
          <Link href={addresses.grid(slug, { decided: 'no' })} className="link">
            All that are undecided
          </Link>
        ) : null}
      </Point>,
    )
  if (beside > 0)
    points.push(
      <Point key="beside" says={`${counted(beside, 'difference')} outside the brief nobody has decided.`}>
        <Link href={addresses.grid(slug, { decided: 'no' })} className="link">
          See them in the grid
        </Link>
      </Point>,
    )
  if (orphans > 0)
    points.push(
      <Point key="orphans" says={`${counted(orphans, 'decision or edit', 'decisions and edits')} without a place.`}>
        What they were about is in no source now; they return with it.{' '}
        <Link href={addresses.story(slug)} className="link">
          See the overview
        </Link>
      </Point>,
    )
  if (brief.gone.length > 0)
    points.push(
      <Point key="gone" says={`${counted(brief.gone.length, 'chosen finding')} not in the newest run.`}>
        They stand in your list with your words and are not printed.
      </Point>,
    )
  if (unarchived.length > 0)
    points.push(
      <Point
        key="archive"
        says={`${counted(unarchived.length, 'source')} of ${reading.sources.length} without an archived copy.`}
      >
        {unarchived.slice(0, MOST).map((source, i) => (
          <span key={source.id}>
            {i > 0 ? ', ' : ''}
            {sourceName(source)}
          </span>
        ))}
        {unarchived.length > MOST ? ' and others' : ''}.{' '}
        <Link href={addresses.sources(slug)} className="link">
          Add the addresses
        </Link>
      </Point>,
    )
  const unread = [
    ...notAnalysed.map((source) => sourceName(source)),
    ...failed.map(({ source }) => nameOf(reading, source)),
  ]
  if (unread.length > 0)
    points.push(
      <Point key="unread" says={`${counted(unread.length, 'source')} of ${reading.sources.length} not compared.`}>
        {unread.join(', ')}.{' '}
        <Link href={addresses.sources(slug)} className="link">
          See why
        </Link>
      </Point>,
    )
  if (points.length === 0) return <p className="text-small text-quiet">Nothing is open: all is decided and archived.</p>
  return <ul className="grid gap-3 text-small">{points}</ul>
}

const nameOf = (reading: StoryReading, id: string) => sourceName(reading.source(id), id)

const Point = ({ says, children }: { says: string; children: ReactNode }) => (
  <li className="border-l-2 border-line-strong pl-3">
    <p className="font-semibold">{says}</p>
    <div className="text-quiet">{children}</div>
  </li>
)
