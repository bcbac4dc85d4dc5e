'use client'
import { Both } from '@/ui/both'
import { Button } from '@/ui/button'
import { Trouble } from '@/ui/trouble'
import type { Ordering } from './use-order'

/** What came of the last move: read out where it was kept; both orders told where somebody else moved questions meanwhile. */
export function MoveTrouble({ ordering: { said, problem, unkept } }: { ordering: Ordering }) {
  const meanwhile = problem?.meanwhile
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      {problem && unkept && !meanwhile ? (
        <div className="mb-3 grid gap-2">
          <Trouble message={problem.message} next={problem.next} />
          <div className="flex flex-wrap gap-2">
            <Button size="small" onClick={unkept.keep}>
              Move it again
            </Button>
            <Button size="small" look="quiet" onClick={unkept.drop}>
              Leave the order as it was
            </Button>
          </div>
        </div>
      ) : null}
      <Both
        mine={{ says: unkept?.says ?? '' }}
        theirs={
          meanwhile && unkept
            ? { who: meanwhile.person, when: meanwhile.at, says: meanwhile.says, note: meanwhile.why }
            : null
        }
        onKeepMine={() => unkept?.keep()}
        onTakeTheirs={() => unkept?.drop()}
        onClose={() => unkept?.drop()}
      />
    </>
  )
}
