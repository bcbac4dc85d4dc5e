import { Copy, RotateCcw, Square } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { addresses } from '@/contracts/addresses'
import type { SourceDto } from '@/contracts/desk'
import { Button, ButtonLink } from '@/ui/button'
import { CheckField } from '@/ui/field'
import { Trouble } from '@/ui/trouble'
import { type Entry, isGiven, tallyOf } from './import-item'
import type { RunState } from './import-queue'
import { summaryOf, warningsOf } from './import-summary'
import { ProgressLine } from './progress-line'

type Props = {
  slug: string | null
  entries: Entry[]
  run: RunState
  busy: boolean
  keeps: boolean
  onStop: () => void
  onResume: () => void
  onRetry: () => void
  onClear: () => void
  onCorrected: (source: SourceDto) => void
}

const BAR =
  'mt-2 h-1.5 w-full appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-ink'

/** What was found is laid open at once where so few texts were given. */
const FEW = 3

/** How far each given text is, what the method does with what was added, and how the import goes on. */
export function ProgressList({ slug, entries: all, run, busy, keeps, ...on }: Props) {
  const [onlyWrong, setOnlyWrong] = useState(false)
  const entries = all.filter(isGiven)
  if (entries.length === 0) return null
  const { settled, given, failed, open } = tallyOf(entries)
  const wrong = entries.filter(
    ({ state }) => state.at === 'failed' || (state.at === 'added' && warningsOf(state).length > 0),
  )
  const shown = onlyWrong ? wrong : entries
  const copy = async () => {
    const text = summaryOf(all)
    await navigator.clipboard.writeText(text).then(
      () => toast.success('The summary is in the clipboard.'),
      () => toast.error('The browser did not allow copying.', { description: text.slice(0, 200) }),
    )
  }
  return (
    <section aria-label="Progress" className="rounded-card border border-line bg-surface p-5">
      <p className="text-small font-semibold" role="status">
        {settled} of {given} read
        {!busy && open > 0 ? `; ${open} still to come` : ''}
        {run === 'running' ? '; the method compares them with the rest …' : ''}
        {run === 'stopped' ? '; the comparison was stopped, the texts are in the story.' : ''}
        {run === 'done' ? '; the findings are up to date.' : ''}
      </p>
      <progress value={settled} max={given} aria-label="Texts read" className={BAR} />
      {run === 'running' ? <progress aria-label="Comparing" className="mt-1 h-1.5 w-full accent-(--ink)" /> : null}
      <div className="mt-3 flex flex-wrap items-center gap-2">
        {busy ? (
          <Button size="small" onClick={on.onStop}>
            <Square aria-hidden="true" className="size-4" />
            {run === 'running' ? 'Stop the comparison' : 'Stop'}
          </Button>
        ) : null}
        {!busy && open > 0 ? (
          <Button size="small" look="primary" onClick={on.onResume}>
            Go on with the {open} left
          </Button>
        ) : null}
        {!busy && failed > 0 ? (
          <Button size="small" onClick={on.onRetry}>
            <RotateCcw aria-hidden="true" className="size-4" />
            {failed === 1 ? 'Try the failed one again' : `Try the ${failed} failed again`}
          </Button>
        ) : null}
        {busy ? null : (
          <>
            <Button size="small" onClick={() => void copy()}>
              <Copy aria-hidden="true" className="size-4" />
              Copy the summary
            </Button>
            <Button size="small" look="quiet" onClick={on.onClear}>
              Clear this list
            </Button>
          </>
        )}
        {slug && !busy ? (
          <ButtonLink
            size="small"
            href={addresses.story(slug)}
            look={open > 0 ? 'secondary' : 'primary'}
            className="ml-auto"
          >
            See the findings
          </ButtonLink>
        ) : null}
      </div>
      {typeof run === 'object' ? <Trouble message={run.problem.message} next={run.problem.next} /> : null}
      {keeps || !busy ? null : (
        <p className="mt-2 text-small text-quiet">
          The browser keeps nothing for this page: an import that is left half-way has to be begun again.
        </p>
      )}
      {wrong.length > 0 && entries.length > FEW ? (
        <div className="mt-3">
          <CheckField
            label={`Show only the ${wrong.length} with a remark or an error`}
            checked={onlyWrong}
            onChange={(event) => setOnlyWrong(event.target.checked)}
          />
        </div>
      ) : null}
      <ul className="mt-3 divide-y divide-line">
        {shown.map((entry) => (
          <ProgressLine
            key={entry.item.id}
            slug={slug}
            entry={entry}
            open={entries.length <= FEW && !('text' in entry.item.content)}
            onCorrected={on.onCorrected}
          />
        ))}
      </ul>
    </section>
  )
}
