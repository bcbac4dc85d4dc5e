import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { counted, type StoryReading } from '@/contracts/story-reading'
import { FINDING_WORDS } from '@/contracts/words'
import { ChartFrame } from '@/ui/chart-frame'
import { RowLink, TimeBars } from '@/ui/charts/time-bars'
import { Empty } from '@/ui/empty'
import { Pagination } from '@/ui/pagination'
import { Section } from '@/ui/section'
import { Table, Td, Th } from '@/ui/table'
import { ToneBadge } from '@/ui/tone-mark'
import { dayOf, isoOf, stretchInWords } from './days'
import type { TimelineAddress } from './filter'
import { type Moment, strongestFirst } from './moments'
import { type Panel, panelsOf } from './panels'

const PER_PAGE = 40

type Props = { reading: StoryReading; moments: Moment[]; address: TimelineAddress }

/** Everything that is dated, on as few axes as lets each be read. */
export function MomentsSection({ reading, moments, address }: Props) {
  const { slug } = reading.story
  const pages = Math.max(1, Math.ceil(moments.length / PER_PAGE))
  const page = Math.min(Math.max(1, address.page), pages)
  const chosen = new Set(strongestFirst(moments).slice((page - 1) * PER_PAGE, page * PER_PAGE))
  const shown = moments.filter((moment) => chosen.has(moment))
  const hrefOf = ({ id }: Moment) => addresses.timelineWords(slug, { ...address, moment: id })
  return (
    <Section
      id="dates"
      title="What is dated"
      note="A day is a mark, a month or a year a bar as long as it is: no more is known."
    >
      {moments.length === 0 ? (
        <Empty title="Nothing here is dated">
          {address.source || address.kind
            ? 'Clear the filters to see all dates.'
            : 'No claim gives a date, and none is about an event with a date.'}
        </Empty>
      ) : (
        <ChartFrame
          title="Dated claims"
          says={inWords(moments, shown.length)}
          chart={
            <div className="grid gap-8">
              {panelsOf(shown).map((panel) => (
                <div key={`${panel.title} ${panel.from}`}>
                  <h4 className="mb-2 text-small font-semibold">{panelTitle(panel)}</h4>
                  <TimeBars
                    label={panelTitle(panel)}
                    {...panel.axis}
                    rows={panel.rows.map((moment) => ({
                      id: moment.id,
                      label: <Label moment={moment} />,
                      note: moment.note,
                      date: moment.date,
                      ...moment.days,
                      tone: toneOf(moment),
                      after: (
                        <RowLink href={hrefOf(moment)} label={`${countsOf(moment)}: ${moment.label}, ${moment.date}`}>
                          {countsOf(moment)}
                        </RowLink>
                      ),
                    }))}
                  />
                </div>
              ))}
            </div>
          }
          table={<MomentTable moments={shown} hrefOf={hrefOf} />}
        />
      )}
      <Pagination
        label="Pages of dates"
        page={page}
        pages={pages}
        hrefOf={(next) => `${addresses.timeline(slug, { ...address, moment: null, page: next })}#dates`}
      />
    </Section>
  )
}

const countsOf = ({ claims, sources }: Moment): string =>
  sources.length > 1
    ? `${counted(claims.length, 'claim')} in ${counted(sources.length, 'source')}`
    : counted(claims.length, 'claim')

/** Colour only where sources agree or clash about the date itself. */
const toneOf = ({ standing }: Moment) => (standing === null || standing === 'single' ? undefined : standing)

const Label = ({ moment }: { moment: Moment }) =>
  moment.quoted ? (
    <span className="line-clamp-2 font-serif">“{moment.label}”</span>
  ) : (
    <span className="line-clamp-2 font-semibold">{moment.label}</span>
  )

const panelTitle = ({ title, from, to }: Panel<Moment>): string =>
  title === 'short'
    ? stretchInWords({ from, to })
    : `By the year: ${stretchInWords({ from: dayOf(`${isoOf(from).slice(0, 4)}-01-01`), to: dayOf(`${Number(isoOf(to - 1).slice(0, 4)) + 1}-01-01`) })}`

function inWords(moments: Moment[], shown: number): string {
  const top = strongestFirst(moments)[0] as Moment
  const claims = moments.reduce((sum, moment) => sum + moment.claims.length, 0)
  const cut = shown < moments.length ? ` ${shown} of them are shown, those told by most sources first.` : ''
  const clash = moments.filter(({ standing }) => standing === 'conflict').length
  return `${counted(claims, 'claim')} at ${counted(moments.length, 'time')}.${cut} Told most: ${
    top.quoted ? `“${top.label}”` : top.label
  }, ${top.date} (${countsOf(top)}).${clash ? ` ${counted(clash, 'date is', 'dates are')} in conflict.` : ''}`
}

function MomentTable({ moments, hrefOf }: { moments: Moment[]; hrefOf: (moment: Moment) => string }) {
  return (
    <Table label="Dated claims">
      <thead>
        <tr>
          <Th>When</Th>
          <Th>What</Th>
          <Th>Claims</Th>
          <Th>Sources</Th>
          <Th>Finding</Th>
        </tr>
      </thead>
      <tbody>
        {moments.map((moment) => (
          <tr key={moment.id}>
            <Td className="figures whitespace-nowrap">{moment.date}</Td>
            <Th scope="row" className="border-line font-normal">
              <span className="text-small">
                {moment.quoted ? <span className="font-serif">“{moment.label}”</span> : moment.label}
              </span>
            </Th>
            <Td className="figures">
              <Link href={hrefOf(moment)} className="link" aria-label={`${countsOf(moment)}: ${moment.label}`}>
                {moment.claims.length}
              </Link>
            </Td>
            <Td className="figures">{moment.sources.length}</Td>
            <Td>
              {moment.standing ? (
                <ToneBadge tone={moment.standing} soft={false}>
                  {FINDING_WORDS[moment.standing].name}
                </ToneBadge>
              ) : (
                <span className="text-quiet">not asked</span>
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
