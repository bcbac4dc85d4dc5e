'use client'
import { Square } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { addresses } from '@/contracts/addresses'
import { Button } from '@/ui/button'
import { Trouble } from '@/ui/trouble'
import { useRun } from './use-run'
import { runInWords } from './view-model'

type Props = {
  slug: string
  /** when the run at work began, null where none is */
  since: string | null
  /** sources that what is shown knows nothing of */
  waiting: number
}

/** A note at the foot of every page of a story while the method works on it, or while there is something it has not seen. */
export function RunStrip({ slug, since: given, waiting }: Props) {
  const { since, now, problem, start, stop } = useRun(slug, given)
  const path = decodeURI(usePathname())
  // the import page shows its own progress
  const hidden = path === decodeURI(addresses.importInto(slug))
  const says = hidden ? null : runInWords(since, waiting, now)
  return (
    <div role="status" className="no-print">
      {says ? (
        <div className="fixed bottom-3 left-3 z-20 grid w-80 max-w-[calc(100vw-1.5rem)] gap-2 rounded-card border border-line-strong bg-surface p-4 text-small shadow-lift">
          <p>{says}</p>
          {since ? <progress aria-label="Comparing" className="h-1.5 w-full accent-(--ink)" /> : null}
          {problem ? <Trouble message={problem.message} next={problem.next} /> : null}
          <div>
            {since ? (
              <Button size="small" onClick={stop}>
                <Square aria-hidden="true" className="size-4" />
                Stop the comparison
              </Button>
            ) : (
              <Button size="small" look="primary" onClick={start}>
                Compare now
              </Button>
            )}
          </div>
        </div>
      ) : null}
    </div>
  )
}
