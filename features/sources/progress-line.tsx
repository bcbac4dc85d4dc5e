import { Check, CircleAlert, CircleDashed, CircleSlash, Hourglass } from 'lucide-react'
import Link from 'next/link'
import { memo } from 'react'
import { addresses } from '@/contracts/addresses'
import type { SourceDto } from '@/contracts/desk'
import { counted } from '@/contracts/story-reading'
import { FoundSource } from './found-source'
import type { Entry, ImportState } from './import-item'
import { alongOf, warningsOf } from './import-summary'

const WORDS: Record<ImportState['at'], string> = {
  offered: 'not chosen',
  waiting: 'waiting',
  sending: 'reading …',
  added: 'added',
  failed: 'not added',
  stopped: 'stopped, not added',
}

const SIGNS = {
  offered: CircleDashed,
  waiting: CircleDashed,
  sending: Hourglass,
  added: Check,
  failed: CircleAlert,
  stopped: CircleSlash,
}
const TONES: Partial<Record<ImportState['at'], string>> = { added: 'agreement', failed: 'conflict' }

type Props = { slug: string | null; entry: Entry; open: boolean; onCorrected: (source: SourceDto) => void }

/** One thing of an import: how far it is, what went wrong, and what was found in it. */
export const ProgressLine = memo(function ProgressLine({ slug, entry: { item, state }, open, onCorrected }: Props) {
  const Sign = SIGNS[state.at]
  return (
    <li data-tone={TONES[state.at]} className="grid gap-1 py-2.5 text-small">
      <p className="flex items-center gap-2">
        <Sign aria-hidden="true" className={`size-4 shrink-0 ${TONES[state.at] ? 'text-tone' : 'text-quiet'}`} />
        <span className="min-w-0 truncate font-semibold">{item.name}</span>
        <span className="ml-auto shrink-0 text-quiet">
          {state.at === 'added' && state.sourceId && slug ? (
            <Link href={addresses.source(slug, state.sourceId)} className="link">
              added: read it
            </Link>
          ) : (
            WORDS[state.at]
          )}
        </span>
      </p>
      {state.at === 'failed' ? (
        <p role="alert" className="pl-6">
          <strong className="font-semibold">{state.problem.message}</strong> {state.problem.next}
        </p>
      ) : null}
      {state.at === 'added' ? <Added slug={slug} state={state} open={open} onCorrected={onCorrected} /> : null}
    </li>
  )
})

type AddedProps = {
  slug: string | null
  state: Extract<ImportState, { at: 'added' }>
  open: boolean
  onCorrected: (source: SourceDto) => void
}

const MOST_LISTED = 20

function Added({ slug, state, open, onCorrected }: AddedProps) {
  const links = state.kept?.links.length ?? 0
  const along = alongOf(state)
  return (
    <div className="grid gap-1 pl-6">
      {along ? <p>{along}.</p> : null}
      {links > 0 ? <p>{counted(links, 'link')} in it: choose which of them to fetch.</p> : null}
      {warningsOf(state).map((warning) => (
        <p key={warning} className="text-quiet">
          {warning}
        </p>
      ))}
      {slug
        ? state.found
            .slice(0, MOST_LISTED)
            .map((source) => (
              <FoundSource key={source.id} slug={slug} source={source} open={open} onCorrected={onCorrected} />
            ))
        : null}
      {state.found.length > MOST_LISTED && slug ? (
        <p>
          And {state.found.length - MOST_LISTED} more:{' '}
          <Link href={addresses.sources(slug)} className="link">
            see all sources
          </Link>
        </p>
      ) : null}
    </div>
  )
}
