import Link from 'next/link'
import type { ReactNode } from 'react'
import { addresses } from '@/contracts/addresses'
import { counted, type StoryReading } from '@/contracts/story-reading'
import { ToneMark } from '@/ui/tone-mark'
import { ContrastCard } from './contrast-card'
import type { Contrast, ContrastTone } from './contrasts'
import { DisputeCard } from './dispute-card'
import { disputesOf } from './view-model'

const SHOWN = 3
const DISPUTES_SHOWN = 1

/** What to look at first: real conflicts and seeming ones face each other like the pages of an open book. */
export function FirstLook({ reading, contrasts }: { reading: StoryReading; contrasts: Contrast[] }) {
  const { slug } = reading.story
  const of = (tone: ContrastTone) => contrasts.filter((contrast) => contrast.tone === tone)
  const disputes = disputesOf(reading)
  const conflicts = of('conflict')
  const apparent = of('apparent')
  const cards = (list: Contrast[], room: number) =>
    list.slice(0, room).map((contrast) => <ContrastCard key={contrast.key} slug={slug} contrast={contrast} />)
  const inDispute = disputes.slice(0, DISPUTES_SHOWN)
  const room = SHOWN - inDispute.length
  return (
    <div className="grid items-start gap-x-8 gap-y-8 lg:grid-cols-2">
      <Leaf
        tone="conflict"
        title="They conflict"
        note="The answers cannot all be true."
        rest={conflicts.length - room}
        href={addresses.grid(slug, { finding: 'conflict' })}
        none="No two sources contradict each other on what the method could compare."
      >
        {cards(conflicts, 1)}
        {inDispute.map((dispute) => (
          <DisputeCard key={dispute.proposition} reading={reading} dispute={dispute} />
        ))}
        {cards(conflicts.slice(1), room - 1)}
      </Leaf>
      <Leaf
        tone="apparent"
        title="They only seem to"
        note="The answers differ, but they speak of different things."
        rest={apparent.length - SHOWN}
        href={addresses.grid(slug, { finding: 'apparent' })}
        none="No difference turned out to be a seeming one."
      >
        {cards(apparent, SHOWN)}
      </Leaf>
    </div>
  )
}

type LeafProps = {
  tone: ContrastTone
  title: string
  note: string
  rest: number
  href: string
  none: string
  children: ReactNode[]
}

function Leaf({ tone, title, note, rest, href, none, children }: LeafProps) {
  const empty = children.flat().length === 0
  return (
    <section aria-label={title} className="min-w-0">
      <div className="mb-3 flex flex-wrap items-baseline gap-x-3">
        <h3 className="flex items-center gap-2 text-title3 font-medium">
          <ToneMark tone={tone} className="size-4.5" />
          {title}
        </h3>
        <p className="text-small text-quiet">{note}</p>
      </div>
      <div className="grid items-start gap-5 3xl:block 3xl:columns-2 3xl:*:mb-5 3xl:*:break-inside-avoid">
        {empty ? (
          <p className="rounded-card border border-dashed border-line-strong px-5 py-8 text-center text-quiet">
            {none}
          </p>
        ) : (
          children
        )}
      </div>
      {rest > 0 ? (
        <p className="mt-4 text-small">
          <Link href={href} className="link font-semibold">
            {counted(rest, 'more', 'more')} in the grid
          </Link>
        </p>
      ) : null}
    </section>
  )
}
