import { Check, CircleAlert, CircleDashed, CircleSlash, Hourglass } from 'lucide-react'
import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import type { ImportState, RunState } from './import-queue'
import type { Entry } from './use-import'

const WORDS: Record<ImportState['at'], string> = {
  waiting: 'waiting',
  sending: 'reading …',
  added: 'added',
  failed: 'not added',
  stopped: 'stopped, not added',
}

const SIGNS = { waiting: CircleDashed, sending: Hourglass, added: Check, failed: CircleAlert, stopped: CircleSlash }
const TONES: Partial<Record<ImportState['at'], string>> = { added: 'agreement', failed: 'conflict' }

/** How far each given text is, and what the method does with what was added. */
export function ProgressList({ slug, entries, run }: { slug: string | null; entries: Entry[]; run: RunState }) {
  if (entries.length === 0) return null
  const settled = entries.filter(({ state }) => state.at !== 'waiting' && state.at !== 'sending').length
  return (
    <section aria-label="Progress" className="rounded-card border border-line bg-surface p-5">
      <p className="text-small font-semibold" role="status">
        {settled} of {entries.length} read
        {run === 'running' ? '; the method compares them with the rest …' : ''}
        {run === 'stopped' ? '; the comparison was stopped, the texts are in the story.' : ''}
        {run === 'done' ? '; the findings are up to date.' : ''}
      </p>
      <progress
        value={settled}
        max={entries.length}
        aria-label="Texts read"
        className="mt-2 h-1.5 w-full accent-(--ink)"
      />
      {run === 'running' ? <progress aria-label="Comparing" className="mt-1 h-1.5 w-full accent-(--ink)" /> : null}
      <ul className="mt-3 divide-y divide-line">
        {entries.map(({ item, state }) => {
          const Sign = SIGNS[state.at]
          return (
            <li key={item.id} data-tone={TONES[state.at]} className="grid gap-1 py-2.5 text-small">
              <p className="flex items-center gap-2">
                <Sign
                  aria-hidden="true"
                  className={`size-4 shrink-0 ${TONES[state.at] ? 'text-tone' : 'text-quiet'}`}
                />
                <span className="min-w-0 truncate font-semibold">{item.name}</span>
                <span className="ml-auto shrink-0 text-quiet">
                  {state.at === 'added' && slug ? (
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
              {state.at === 'added'
                ? state.warnings.map((warning) => (
                    <p key={warning} className="pl-6 text-quiet">
                      {warning}
                    </p>
                  ))
                : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
