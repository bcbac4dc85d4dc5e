import clsx from 'clsx'
import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { type GridClaim, type GridRow, type GridSource, partAt, signOf } from './row'
import { type CellState, STATE_WORDS, StateMark } from './state-mark'

type CellProps = {
  slug: string
  source: GridSource
  place: number
  row: GridRow
  /** all of it, at any length: on paper */
  whole?: boolean
  tabIndex?: number
}

/** Answers that a cell has room for. */
const ROOM = 2

/** What one source answers: the answer, how surely, and who says it there; or why it answers nothing. */
export function CellView({ slug, source, place, row, whole = false, tabIndex }: CellProps) {
  const claims = oncePerAnswer(row.claims[place] ?? [])
  if (claims.length === 0) return <NoAnswer row={row} place={place} source={source} />
  const most = whole ? claims.length : ROOM
  const lines = whole ? '' : claims.length === 1 ? 'line-clamp-3' : 'line-clamp-1'
  return (
    <ul className="grid gap-1.5">
      {claims.slice(0, most).map((claim) => (
        <li key={claim.id}>
          <Link
            href={addresses.source(slug, source.id, claim.id)}
            prefetch={false}
            tabIndex={tabIndex}
            className="group block"
          >
            <span className={clsx('font-serif text-body leading-5 font-medium group-hover:underline', lines)}>
              <Sign sign={signOf(row, claim.answer)} />
              {row.answers[claim.answer]}
            </span>
            <span className={clsx('block text-fine text-quiet', lines)}>
              <StateMark state={claim.certainty} />
              {STATE_WORDS[claim.certainty].name}, {claim.voice ? `says ${claim.voice}` : 'own voice'}
            </span>
          </Link>
        </li>
      ))}
      {claims.length > most ? <li className="text-fine text-quiet">and {claims.length - most} more</li> : null}
    </ul>
  )
}

/** The states of a cell where nothing is answered, in words. */
export const emptyState = (row: GridRow, place: number): CellState => {
  const part = partAt(row, place)
  return part === 'answers' ? 'silent' : part
}

export const emptyWords = (state: CellState, source: GridSource): string =>
  state === 'apart' && !source.analysed ? 'not analysed' : STATE_WORDS[state].name

function NoAnswer({ row, place, source }: { row: GridRow; place: number; source: GridSource }) {
  const state = emptyState(row, place)
  return (
    <span className="text-fine text-quiet">
      <StateMark state={state} />
      {emptyWords(state, source)}
    </span>
  )
}

/** A source that gives one answer in several places gives it once here. */
export function oncePerAnswer(claims: GridClaim[]): GridClaim[] {
  const seen = new Set<string>()
  return claims.filter(({ answer, certainty, voice }) => {
    const key = `${answer} ${certainty} ${voice ?? ''}`
    return seen.has(key) ? false : seen.add(key)
  })
}

/** The letter of an answer: the same letter, the same answer. */
export const Sign = ({ sign }: { sign: string | null }) =>
  sign ? (
    <span className="mr-1.5 inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-full border border-line-strong px-0.5 align-[0.1em] font-sans text-[0.6875rem] leading-none font-semibold text-quiet">
      {sign}
    </span>
  ) : null
