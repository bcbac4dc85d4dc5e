import clsx from 'clsx'
import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import type { TrailEntry } from '@/contracts/edits'
import { counted } from '@/contracts/story-reading'
import { ButtonLink } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Instant } from '@/ui/instant'
import { Pagination } from '@/ui/pagination'
import { PageHead } from '@/ui/section'
import type { HistoryAddress } from './filter'
import { HistoryFilters } from './filters'
import { UndoOne } from './undo-one'

type Props = {
  slug: string
  address: HistoryAddress
  trail: { entries: TrailEntry[]; pages: number; fitting: number; of: number; people: string[]; kinds: string[] }
}

/** Every change of a story: who, when, from what to what, and why. */
export function History({ slug, address, trail }: Props) {
  const { entries, pages, fitting, of, people, kinds } = trail
  return (
    <>
      <PageHead
        title="History"
        lead="Who changed what and when, from what to what, and why; the newest first. A change that is undone stays here, and so does who undid it."
      />
      {of === 0 ? (
        <Empty
          title="Nobody has changed anything yet"
          action={
            <ButtonLink href={addresses.review(slug)} look="primary">
              Start the review
            </ButtonLink>
          }
        >
          Decisions, edits of claims and questions, and corrections of sources will be listed here.
        </Empty>
      ) : (
        <>
          <HistoryFilters people={people} kinds={kinds} />
          <p role="status" className="figures mb-3 text-small text-quiet">
            {fitting === of ? counted(of, 'change') : `${fitting} of ${counted(of, 'change')}`}
          </p>
          {fitting === 0 ? (
            <Empty
              title="No change fits these filters"
              action={<ButtonLink href={addresses.history(slug)}>Show all changes</ButtonLink>}
            />
          ) : (
            <Entries slug={slug} entries={entries} />
          )}
          <Pagination
            page={Math.min(address.page, pages)}
            pages={pages}
            label="Pages of the history"
            hrefOf={(page) => addresses.history(slug, { ...address, page })}
          />
        </>
      )}
    </>
  )
}

const ACTS: Record<TrailEntry['act'], string> = { made: '', undone: 'Undone: ', redone: 'Done again: ' }

function Entries({ slug, entries }: { slug: string; entries: TrailEntry[] }) {
  const offered = new Set<string>()
  return (
    <ol aria-label="Changes" className="border-t border-line">
      {entries.map((entry) => {
        // what stands can be undone where it was made or done last
        const undo = entry.stands && entry.act !== 'undone' && !offered.has(entry.change)
        offered.add(entry.change)
        return <Entry key={entry.id} slug={slug} entry={entry} undo={undo} />
      })}
    </ol>
  )
}

function Entry({ slug, entry, undo }: { slug: string; entry: TrailEntry; undo: boolean }) {
  const { act, what, href, from, to, why, person, at, stands } = entry
  const gone = act !== 'undone' && !stands
  return (
    <li className="keep grid gap-x-6 gap-y-1 border-b border-line py-3 sm:grid-cols-[11rem_minmax(0,1fr)_auto]">
      <p className="text-small">
        <span className="font-semibold">{person}</span>
        <span className="block text-fine text-quiet">
          <Instant iso={at} />
        </span>
      </p>
      <div className="min-w-0">
        <p className={clsx('break-words', gone && 'text-quiet')}>
          {ACTS[act]}
          {href ? (
            <Link href={href} className="link">
              {what}
            </Link>
          ) : (
            what
          )}
          {gone ? <span className="text-fine"> (undone since)</span> : null}
        </p>
        {from !== null || to !== null ? (
          <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-small">
            <dt className="text-quiet">From</dt>
            <dd className="break-words whitespace-pre-line">{from ?? 'nothing'}</dd>
            <dt className="text-quiet">To</dt>
            <dd className="break-words whitespace-pre-line">{to ?? 'nothing'}</dd>
          </dl>
        ) : null}
        {why ? (
          <p className="mt-1 font-serif break-words whitespace-pre-line">
            <span className="sr-only">Why: </span>
            {why}
          </p>
        ) : null}
      </div>
      {undo ? (
        <div className="self-start">
          <UndoOne slug={slug} change={entry.change} what={what} />
        </div>
      ) : null}
    </li>
  )
}
