import type { Context } from '@/ui/in-context'
import type { Piece } from './word-diff'

/** Quoted words in their place, those that only this side has marked by a line under them and said to a screen reader. */
export function MarkedWords({ context, pieces }: { context: Context; pieces: Piece[] }) {
  return (
    <blockquote className="font-serif text-[1.0625rem] leading-7 whitespace-pre-line">
      {context.before ? <span className="text-quiet">{context.before}</span> : null}
      <span className="quoted">
        {pieces.map(({ text, only }, i) =>
          only ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces are their order
            <mark key={i} className="only-here">
              <span className="sr-only"> (only here: </span>
              {text}
              <span className="sr-only">) </span>
            </mark>
          ) : (
            text
          ),
        )}
      </span>
      {context.after ? <span className="text-quiet">{context.after}</span> : null}
    </blockquote>
  )
}
