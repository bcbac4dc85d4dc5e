import Link from 'next/link'
import { ToneMark } from '@/ui/tone-mark'
import type { Answered } from './glance'

/** The five answers in a row, or under each other on a phone; each count leads to what it counts. */
export const GlanceList = ({ answers }: { answers: Answered[] }) => (
  <div>
    <p className="mb-1 text-fine text-quiet lg:hidden">Questions that several sources answer:</p>
    <ul
      aria-label="At a glance"
      className="grid border-line max-lg:divide-y max-lg:divide-line max-lg:border-y lg:grid-cols-5 lg:gap-x-4"
    >
      {answers.map((answer) => (
        <Glance key={answer.key} answer={answer} />
      ))}
    </ul>
  </div>
)

function Glance({ answer: { tone, count, label, of, more, href, lead, beside } }: { answer: Answered }) {
  return (
    <li data-tone={tone} className="min-w-0 py-1 lg:border-t-2 lg:border-tone lg:pt-1.5 lg:pb-0">
      <Link href={href} className="group flex gap-x-3 rounded-control hover:bg-sunken lg:block">
        <span className="flex w-16 shrink-0 items-center gap-2 self-start lg:w-auto">
          <span className="figures font-serif text-title2 leading-7 font-medium lg:text-value">
            {count.toLocaleString('en-GB')}
          </span>
          <ToneMark tone={tone} className="size-4" />
        </span>
        <span className="min-w-0 leading-5 max-lg:pt-1 lg:block">
          <span className="text-small font-semibold underline decoration-transparent underline-offset-4 group-hover:decoration-current lg:block">
            {label}
          </span>{' '}
          <span className="text-fine text-quiet lg:block">
            {of} <span className="max-lg:sr-only">{more}</span>
          </span>
        </span>
      </Link>
      {lead ? (
        <p className="pl-19 lg:mt-1 lg:pl-0">
          <Link
            href={lead.href}
            className="block truncate font-serif text-small leading-6 hover:underline lg:line-clamp-2 lg:min-h-6 lg:leading-5 lg:whitespace-normal"
          >
            {lead.text}
          </Link>
        </p>
      ) : null}
      {beside ? (
        <p className="pl-19 text-fine lg:mt-1 lg:pl-0">
          <Link href={beside.href} className="link inline-block min-h-6 leading-6">
            {beside.text}
          </Link>
        </p>
      ) : null}
    </li>
  )
}
