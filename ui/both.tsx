'use client'
import { type ReactNode, useId } from 'react'
import { Button } from './button'
import { Dialog } from './dialog'
import { Instant } from './instant'

export type Mine = { says: ReactNode; note?: string }
/** `when`: an ISO instant. */
export type Theirs = { who: string; when: string; says: ReactNode; note?: string }

type BothProps = {
  mine: Mine
  /** null: nothing came in between, and nothing is shown */
  theirs: Theirs | null
  onKeepMine: () => void
  onTakeTheirs: () => void
  /** closed without a choice; what was written should stay where it was written */
  onClose: () => void
  pending?: boolean
}

/** Two people changed the same thing: both versions side by side, and the choice between them. Nothing is lost until then. */
export function Both({ mine, theirs, onKeepMine, onTakeTheirs, onClose, pending }: BothProps) {
  return (
    <Dialog
      wide
      title="Changed in the meantime"
      description="Somebody changed this after your page was loaded. Nothing of yours is lost; choose which version stands. The other one stays in the history."
      open={theirs !== null}
      onOpenChange={(open) => (open ? null : onClose())}
    >
      {theirs ? (
        <div className="grid gap-4 sm:grid-cols-2">
          <Version name="Yours, not kept yet" says={mine.says} note={mine.note}>
            <Button look="primary" onClick={onKeepMine} disabled={pending}>
              Keep mine
            </Button>
          </Version>
          <Version
            name={
              <>
                {theirs.who}, <Instant iso={theirs.when} />
              </>
            }
            says={theirs.says}
            note={theirs.note}
          >
            <Button onClick={onTakeTheirs} disabled={pending}>
              Take theirs
            </Button>
          </Version>
        </div>
      ) : null}
    </Dialog>
  )
}

function Version({
  name,
  says,
  note,
  children,
}: {
  name: ReactNode
  says: ReactNode
  note?: string
  children: ReactNode
}) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-2 rounded-card border border-line-strong p-4">
      <h3 id={id} className="font-sans text-small font-semibold text-quiet">
        {name}
      </h3>
      <div className="font-semibold break-words">{says}</div>
      {note ? <p className="font-serif break-words whitespace-pre-line">{note}</p> : null}
      <div className="mt-auto pt-2">{children}</div>
    </section>
  )
}
