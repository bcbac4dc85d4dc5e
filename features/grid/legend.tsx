import { Sign } from './grid-cell'
import { STATE_WORDS, STATES, StateMark } from './state-mark'

/** What the marks of a cell mean; on a narrow page folded away. */
export function Legend() {
  return (
    <>
      <section aria-label="What the marks mean" className="mb-3 max-md:hidden print:block">
        <Marks />
      </section>
      <details className="no-print mb-3 md:hidden">
        <summary className="py-1 text-small font-semibold">What the marks mean</summary>
        <Marks />
      </details>
    </>
  )
}

const Marks = () => (
  <ul className="flex flex-wrap gap-x-5 gap-y-1 text-fine text-quiet">
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
)
