'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Trouble } from '@/ui/trouble'
import { compareNow, type RunState, stopComparing } from './import-queue'

/** Where sources are in the story that its findings do not cover: runs the method, and stops it. */
export function CompareNow({ slug }: { slug: string }) {
  const router = useRouter()
  const [run, setRun] = useState<RunState>('none')
  const desk = () => ({ slug, fetch: window.fetch.bind(window) })
  const start = async () => {
    await compareNow(desk(), setRun)
    router.refresh()
  }
  return (
    <div data-tone="undecided" className="no-print border-b border-tone-line bg-tone-soft">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2 text-small sm:px-6">
        <p role="status">
          {run === 'running'
            ? 'The method compares the sources; you can go on reading meanwhile.'
            : 'The findings do not cover all sources as they are now.'}
        </p>
        {run === 'running' ? (
          <Button size="small" onClick={() => void stopComparing(desk())}>
            Stop
          </Button>
        ) : (
          <Button size="small" onClick={() => void start()}>
            Compare them now
          </Button>
        )}
        {typeof run === 'object' ? <Trouble message={run.problem.message} next={run.problem.next} /> : null}
      </div>
    </div>
  )
}
