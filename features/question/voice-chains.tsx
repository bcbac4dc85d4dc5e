import { ChevronRight, CircleSlash2, Landmark } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { addresses } from '@/contracts/addresses'
import { counted } from '@/contracts/story-reading'
import { isoInWords } from '@/contracts/value-words'
import { CERTAINTY_WORDS } from '@/contracts/words'
import { Section } from '@/ui/section'
import { type ChainGroup, type ChainRow, chainsInWords } from './chains'

type Props = {
  slug: string
  groups: ChainGroup[]
  /** what can be done with a claim */
  menu: (row: ChainRow, says: string) => ReactNode
  /** what stands under a claim */
  below: (row: ChainRow) => ReactNode
}

const COLUMNS = 'sm:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)_minmax(0,1fr)_5.5rem_5rem_2.25rem]'
const HEADS = ['Source and its words', 'passed on from', 'said by', 'how sure', 'origin']

/** Every claim of the question as a chain of voices, link under link, with what was dropped on the way. */
export function VoiceChains({ slug, groups, menu, below }: Props) {
  const { reports, origins, lossy } = chainsInWords(groups)
  const lost =
    lossy > 0
      ? ` ${lossy === 1 ? 'One of them does' : `${lossy} of the claims do`} not pass on all that another one has.`
      : ''
  return (
    <Section
      id="voices"
      title="Who says it, and through whom"
      note={`${counted(reports, 'report')}, ${counted(origins, 'independent origin')}.${lost}`}
    >
      <div aria-hidden="true" className={`hidden gap-x-4 pb-1 text-fine font-semibold text-quiet sm:grid ${COLUMNS}`}>
        {HEADS.map((head) => (
          <span key={head}>{head}</span>
        ))}
      </div>
      <div className="grid gap-6">
        {groups.map(({ answer, rows }) => (
          <section key={answer.id} aria-label={`Answer: ${answer.label}`}>
            <h3 className="figures border-b border-line pb-1 text-title3 font-medium">
              {answer.label} <span className="font-sans text-fine text-quiet">{counted(rows.length, 'claim')}</span>
            </h3>
            <ul>
              {rows.map((row) => (
                <Row
                  key={row.claim.id}
                  slug={slug}
                  row={row}
                  menu={menu(row, `${row.source}: ${answer.label}`)}
                  below={below(row)}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Section>
  )
}

type RowProps = { slug: string; row: ChainRow; menu: ReactNode; below: ReactNode }

function Row({ slug, row, menu, below }: RowProps) {
  const { claim, dropped } = row
  const ghost = (kind: 'speaker' | 'unnamed' | 'outlet' | 'hedge') => dropped.find((one) => one.kind === kind)?.what
  return (
    <li className={`grid grid-cols-1 gap-x-4 gap-y-1 border-b border-line py-3 text-small ${COLUMNS}`}>
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-1.5">
          {row.reference ? <Landmark role="img" aria-label="Reference source" className="size-4" /> : null}
          <Link href={addresses.source(slug, claim.source, claim.id)} className="link font-semibold">
            {row.source}
          </Link>
          <span className="text-fine text-quiet">{row.published ? isoInWords(row.published) : 'no date known'}</span>
        </p>
        <p className="mt-0.5 font-serif text-body">“{claim.quote.exact}”</p>
      </div>
      <Cell head="passed on from" link dropped={ghost('outlet')}>
        {row.through.join(', ') || null}
      </Cell>
      <Cell head="said by" link dropped={ghost('speaker') ?? ghost('unnamed')}>
        {row.said ? (
          <>
            <strong className="font-semibold">{row.said.name}</strong>
            {row.said.unnamed ? <span className="text-fine text-quiet"> (unnamed)</span> : null}
          </>
        ) : row.through.length > 0 ? (
          'the outlet itself'
        ) : (
          'the source itself'
        )}
      </Cell>
      <Cell head="how sure" dropped={ghost('hedge')}>
        {CERTAINTY_WORDS[row.certainty]}
      </Cell>
      <Cell head="origin">
        <span className="figures">no. {row.origin}</span>
      </Cell>
      <div className="sm:justify-self-end">{menu}</div>
      {dropped.length > 0 ? (
        <ul aria-label="Not passed on" className="col-span-full grid gap-0.5 text-fine">
          {dropped.map((one) => (
            <li key={one.kind} className="flex items-start gap-1.5">
              <CircleSlash2 aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
              {one.says}
            </li>
          ))}
        </ul>
      ) : null}
      {below ? <div className="col-span-full">{below}</div> : null}
    </li>
  )
}

type CellProps = { head: string; link?: boolean; dropped?: string; children: ReactNode }

/** A link of the chain; what another source has at this place and this one drops stands there struck out. */
function Cell({ head, link, dropped, children }: CellProps) {
  return (
    <p className="min-w-0 break-words">
      {link && children ? (
        <ChevronRight aria-hidden="true" className="-ml-4 inline size-3.5 text-quiet max-sm:hidden" />
      ) : null}
      <span className="text-fine text-quiet sm:sr-only">{head} </span>
      {children ?? <span className="text-quiet">–</span>}
      {dropped ? (
        <span className="mt-0.5 block w-fit rounded-control border border-dashed border-line-strong px-1.5 text-fine text-quiet">
          <span className="sr-only">not passed on: </span>
          <s>{dropped}</s>
        </span>
      ) : null}
    </p>
  )
}
