'use client'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { Both } from '@/ui/both'
import { Button } from '@/ui/button'
import { Trouble } from '@/ui/trouble'
import type { Keeping, KeepState } from './use-keeping'

const SAYS: Record<KeepState, string> = {
  kept: 'All is kept.',
  waiting: 'Not kept yet; it lies in this browser.',
  keeping: 'Being kept …',
  trouble: 'Not kept; it lies in this browser.',
}

/** Where what one writes stands: kept or not, what went wrong, and both versions where somebody else wrote meanwhile. */
export function KeepLine<T>({ keeping, mine }: { keeping: Keeping<T>; mine: ReactNode }) {
  const router = useRouter()
  const { state, problem, meanwhile, restored } = keeping
  return (
    <div className="grid gap-2">
      <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p role="status" className="text-fine text-quiet">
          {restored && state !== 'kept' ? 'What you wrote before and was not kept is back. ' : ''}
          {SAYS[state]}
        </p>
        {state === 'waiting' || state === 'trouble' ? (
          <Button size="small" onClick={keeping.flush}>
            Keep it now
          </Button>
        ) : null}
      </div>
      {problem ? <Trouble message={problem.message} next={problem.next} /> : null}
      <Both
        mine={{ says: mine }}
        theirs={meanwhile && { who: meanwhile.person || 'Somebody', when: meanwhile.at, says: meanwhile.says }}
        onKeepMine={keeping.keepMine}
        onTakeTheirs={() => {
          keeping.takeTheirs()
          router.refresh()
        }}
        onClose={keeping.dismiss}
        pending={state === 'keeping'}
      />
    </div>
  )
}
