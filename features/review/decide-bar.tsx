'use client'
import type { RefObject } from 'react'
import { DECISIONS, type Decision } from '@/contracts/decisions'
import type { Problem } from '@/contracts/desk'
import { DECISION_WORDS } from '@/contracts/words'
import { buttonClass } from '@/ui/button'
import { TextArea } from '@/ui/field'
import { Kbd } from '@/ui/keys/kbd'
import { useSingleKeys } from '@/ui/keys/registry'
import { NameField } from '@/ui/name-field'
import { ToneMark } from '@/ui/tone-mark'
import { Trouble } from '@/ui/trouble'

/** The key that decides so. */
export const DECISION_KEYS: Record<Decision, string> = { agree: 'a', conflict: 'c', apparent: 'x', not_comparable: 'd' }

type BarProps = {
  standing: Decision | null
  note: string
  onNote: (note: string) => void
  noteField: RefObject<HTMLDivElement | null>
  /** null where the name is known */
  name: string | null
  onName: (name: string) => void
  nameField: RefObject<HTMLDivElement | null>
  problem: Problem | null
  pending: boolean
  onDecide: (decision: Decision) => void
  /** leaves a field with what was written kept */
  onLeave: () => void
}

/** The four ways to decide, each with its key, and the note that goes with the decision. */
export function DecideBar(props: BarProps) {
  const { standing, note, name, problem, pending, onDecide } = props
  const [single] = useSingleKeys()
  const leave = (event: React.KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    props.onLeave()
  }
  return (
    <section aria-label="Decide" className="no-print grid gap-3 border-t border-line pt-4">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons */}
      <div role="group" aria-label="Your decision" className="grid grid-cols-2 gap-2 xl:grid-cols-4">
        {DECISIONS.map((decision) => {
          const words = DECISION_WORDS[decision]
          return (
            <button
              key={decision}
              type="button"
              data-tone={words.standing}
              aria-pressed={standing === decision}
              aria-keyshortcuts={single ? DECISION_KEYS[decision] : undefined}
              title={words.says}
              // who decides by button keeps the focus until it moves on
              aria-disabled={pending}
              onClick={() => onDecide(decision)}
              className={buttonClass(
                'secondary',
                'regular',
                'justify-start! px-3! text-left whitespace-normal! aria-pressed:border-tone aria-pressed:bg-tone-soft',
              )}
            >
              <ToneMark tone={words.standing} />
              <span className="min-w-0 flex-1">{words.name}</span>
              {single ? (
                <span aria-hidden="true">
                  <Kbd press={DECISION_KEYS[decision]} />
                </span>
              ) : null}
            </button>
          )
        })}
      </div>
      {name === null ? null : (
        <div ref={props.nameField}>
          <NameField
            hint="Decisions show who made them. Asked once."
            value={name}
            onChange={(event) => props.onName(event.target.value)}
            onKeyDown={leave}
          />
        </div>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the field inside */}
      <div ref={props.noteField} onKeyDown={leave}>
        <TextArea
          label="Note"
          hint="Goes with your decision, for whoever reads it next. Esc leaves the field and keeps the words."
          rows={2}
          maxLength={5000}
          value={note}
          onChange={(event) => props.onNote(event.target.value)}
        />
      </div>
      {problem ? <Trouble message={problem.message} next={problem.next} /> : null}
    </section>
  )
}
