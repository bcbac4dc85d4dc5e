import { counted } from '@/contracts/story-reading'
import type { DiffParagraph, DiffWords } from './text-diff'

const ADDED = 'bg-marker text-inherit underline decoration-2 underline-offset-4'
const REMOVED = 'text-quiet line-through decoration-2'

/** Words of two texts in one line; colour is not what tells them apart, and a screen reader hears which is which. */
export function DiffLine({ words }: { words: DiffWords[] }) {
  return words.map(({ text, state }, i) => {
    const key = `${i}-${state}`
    if (state === 'same') return <span key={key}>{text}</span>
    return state === 'added' ? (
      <ins key={key} className={ADDED}>
        <span className="sr-only"> [came: </span>
        {text}
        <span className="sr-only">] </span>
      </ins>
    ) : (
      <del key={key} className={REMOVED}>
        <span className="sr-only"> [went: </span>
        {text}
        <span className="sr-only">] </span>
      </del>
    )
  })
}

/** A run of paragraphs that both texts have is folded. */
const MOST_SAME = 2

/** A whole text with what came and went in it. */
export function DiffText({ paragraphs }: { paragraphs: DiffParagraph[] }) {
  return (
    <div className="grid max-w-measure gap-4 font-serif text-read">
      {runsOf(paragraphs).map((run) =>
        run.same && run.lines.length > MOST_SAME ? (
          <details key={run.lines[0]?.at}>
            <summary className="min-h-8 font-sans text-small text-quiet">
              {counted(run.lines.length, 'paragraph')} the same
            </summary>
            <div className="mt-3 grid gap-4">{run.lines.map(lineView)}</div>
          </details>
        ) : (
          run.lines.map(lineView)
        ),
      )}
    </div>
  )
}

type Line = { at: number; words: DiffWords[] }

const lineView = ({ at, words }: Line) => (
  <p key={at}>
    <DiffLine words={words} />
  </p>
)

function runsOf(paragraphs: DiffParagraph[]): { same: boolean; lines: Line[] }[] {
  const runs: { same: boolean; lines: Line[] }[] = []
  paragraphs.forEach(({ state, words }, at) => {
    const same = state === 'same'
    const last = runs.at(-1)
    if (last?.same === same) last.lines.push({ at, words })
    else runs.push({ same, lines: [{ at, words }] })
  })
  return runs
}
