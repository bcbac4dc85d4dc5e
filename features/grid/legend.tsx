import { Sign } from './grid-cell'
import { STATE_WORDS, STATES, StateMark } from './state-mark'

/** What the marks of a cell mean. */
export function Legend({ keys = false }: { keys?: boolean }) {
  return (
    <section aria-label="Legend" className="mb-3 text-fine text-quiet">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        <li>
          <Sign sign="A" />
          the same letter in a row: the same answer
        </li>
        {STATES.map((state) => (
          <li key={state}>
            <StateMark state={state} />
            <span className="font-semibold text-ink">{STATE_WORDS[state].name}</span>: {STATE_WORDS[state].says}
          </li>
        ))}
      </ul>
      {keys ? (
        <p id="grid-keys" className="no-print mt-1 max-md:hidden">
          Keys: the arrows walk the grid, Enter opens the question, Shift and Enter the words in the source, F2 goes
          into a cell.
        </p>
      ) : null}
    </section>
  )
}
