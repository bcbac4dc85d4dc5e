import { ATTACHED_SCALES, CARDINALS, ORDINALS, SCALES, SHORT_SCALES } from '../../lexicon/numbers'
import type { Token } from '../../model/document'
import { readFigure } from './figures'
import { Tally } from './tally'

/** A number as read from its first token to `to` (exclusive). */
export type Cardinal = {
  to: number
  value: number
  /** the last multiplier read ("million"), 1 where there is none: it is what "and a half" halves */
  scale: number
  endsInScale: boolean
  /** what was said after "and": "two hundred and fifty" → 50; null where there is no "and" */
  tail: number | null
  /** one token of digits alone, so it could be a year or a label */
  plain: boolean
  ordinal: boolean
}

/** Whether the letter behind a figure means a scale ("10m people") and not a unit ("a 10m wall"). */
export type ReadsScale = (tokens: readonly Token[], letter: number) => boolean

/** Reads one number in words, figures or both, from `from` on; `seed` stands for an article before a bare multiplier. */
export function readCardinal(
  tokens: readonly Token[],
  from: number,
  readsScale: ReadsScale,
  seed: number | null = null,
): Cardinal | null {
  const tally = new Tally(seed)
  let to = from
  let afterAnd = false
  let plain = false
  let beforeAnd: Cardinal | null = null
  const done = (ordinal: boolean): Cardinal => ({
    to,
    value: tally.value,
    scale: tally.scale,
    endsInScale: tally.endedInScale,
    tail: afterAnd ? tally.rest : null,
    plain,
    ordinal,
  })

  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const word = CARDINALS.get(token.lower)
    if (word !== undefined) {
      if (!tally.add(word)) break
      plain = false
      to = at + 1
      continue
    }
    const multiplier = multiplierAt(tokens, at, from, readsScale)
    if (multiplier !== null) {
      if (!tally.multiply(multiplier)) return beforeAnd ?? (to > from ? done(false) : null)
      plain = false
      to = at + 1
      continue
    }
    const figure = readFigure(token.text)
    if (figure?.kind === 'number') {
      if (!tally.addFigure(figure.value, figure.plain, afterAnd)) break
      plain = figure.plain && at === from
      to = at + 1
      continue
    }
    if (to === from) break
    const ordinal = ORDINALS.get(token.lower)
    if (ordinal !== undefined && !plain && tally.closeWithOrdinal(ordinal)) {
      to = at + 1
      return done(true)
    }
    const joins = token.lower === 'and' ? tally.endedInScale && !afterAnd : isHyphen(tokens, at)
    if (!joins || !mayContinue(tokens[at + 1])) break
    if (token.lower !== 'and') continue
    beforeAnd = done(false)
    afterAnd = true
  }
  if (to === from) return null
  return beforeAnd && to === beforeAnd.to ? beforeAnd : done(false)
}

function multiplierAt(tokens: readonly Token[], at: number, from: number, readsScale: ReadsScale): number | null {
  const token = tokens[at] as Token
  const word = token.lower
  const spelled = SCALES.get(word) ?? (word.endsWith('s') ? SCALES.get(word.slice(0, -1)) : undefined)
  if (spelled !== undefined) return spelled
  const before = tokens[at - 1]
  if (at === from || !before || readFigure(before.text)?.kind !== 'number') return null
  const attached = before.end === token.start
  if (word === 'mm' && token.text !== 'MM') return null
  const short = SHORT_SCALES.get(word)
  if (short !== undefined) return short
  const letter = ATTACHED_SCALES.get(token.text)
  if (letter === undefined || (!attached && token.text !== 'M')) return null
  return readsScale(tokens, at) ? letter : null
}

function mayContinue(token: Token | undefined): boolean {
  if (!token) return false
  const word = token.lower
  return CARDINALS.has(word) || SCALES.has(word) || ORDINALS.has(word) || readFigure(token.text)?.kind === 'number'
}

/** A hyphen between two tokens that it touches: a compound, no dash and no minus. */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || (token.text !== '-' && token.text !== '‑')) return false
  return tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end
}
