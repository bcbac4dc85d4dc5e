import { DECISIONS, type Decision } from '@/contracts/decisions'
import { DECISION_WORDS } from '@/contracts/words'
import { Kbd } from '@/ui/keys/kbd'
import { ToneMark } from '@/ui/tone-mark'

/** The keys of each decision: its place, and a letter. */
export const KEYS: Record<Decision, [string, string]> = {
  agree: ['1', 'a'],
  conflict: ['2', 'c'],
  apparent: ['3', 'x'],
  not_comparable: ['4', 'd'],
}

type Props = { legend: string; choice: Decision | null; onChoose: (decision: Decision) => void }

/** The four decisions to choose from, each with its keys. */
export function Choices({ legend, choice, onChoose }: Props) {
  return (
    <fieldset className="grid gap-1.5">
      <legend className="sr-only">{legend}</legend>
      {DECISIONS.map((decision) => {
        const { name, says, standing: tone } = DECISION_WORDS[decision]
        return (
          <label
            key={decision}
            data-tone={tone}
            className="flex cursor-pointer items-start gap-2.5 rounded-control border border-line px-3 py-1.5 hover:bg-sunken has-checked:border-tone has-checked:bg-tone-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name="decision"
              value={decision}
              checked={choice === decision}
              onChange={() => onChoose(decision)}
              className="mt-1 accent-(--tone) outline-none"
            />
            <span className="min-w-0 flex-1">
              <span className="flex items-center gap-1.5 text-small font-semibold">
                <ToneMark tone={tone} /> {name}
              </span>
              <span className="block text-fine text-quiet">{says}</span>
            </span>
            <span className="flex shrink-0 gap-1">
              <span className="sr-only">, keys </span>
              {KEYS[decision].map((press) => (
                <Kbd key={press} press={press} />
              ))}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
