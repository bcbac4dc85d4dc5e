import { DENOMINATORS, ORDINALS, SCALES } from '../../lexicon/numbers'
import type { Token } from '../../model/document'
import { type Cardinal, type ReadsScale, readCardinal } from './cardinals'
import { readFigure } from './figures'

type Read = { value: number; to: number }

/** "five and a half", "3 million and a quarter", "five and a half million". */
export function withHalf(tokens: readonly Token[], cardinal: Cardinal): Read | null {
  if (tokens[cardinal.to]?.lower !== 'and') return null
  const article = tokens[cardinal.to + 1]?.lower
  if (article !== 'a' && article !== 'an') return null
  const below = DENOMINATORS.get(tokens[cardinal.to + 2]?.lower ?? '')
  if (below === undefined) return null
  const to = cardinal.to + 3
  const scale = SCALES.get(tokens[to]?.lower ?? '')
  if (scale === undefined) return { value: cardinal.value + wholeOf(cardinal) / below, to }
  if (cardinal.scale > 1) return { value: cardinal.value + scale / below, to: to + 1 }
  return { value: (cardinal.value + 1 / below) * scale, to: to + 1 }
}

/** What a half is the half of: "3 million and a half", but "two hundred and a half". */
const wholeOf = ({ scale, endsInScale }: Cardinal): number => (endsInScale && scale >= 1e6 ? scale : 1)

/** What makes a number a part: "two thirds", "three and three fifths", "5 1/2", "one in five", "two out of three", "one over 20". */
export function fractionOf(tokens: readonly Token[], cardinal: Cardinal, readsScale: ReadsScale): Read | null {
  return (
    readSpaced(tokens, cardinal) ??
    readGroups(tokens, cardinal) ??
    readPower(tokens, cardinal) ??
    readPlusFigure(tokens, cardinal) ??
    readThirds(tokens, cardinal, readsScale) ??
    readMixed(tokens, cardinal, readsScale) ??
    readOutOf(tokens, cardinal, readsScale)
  )
}

/** "6 . 2" and "80 , 000" as texts that were split into words have them: a space on both sides of the sign. */
function readSpaced(tokens: readonly Token[], cardinal: Cardinal): Read | null {
  const [before, sign, after] = [tokens[cardinal.to - 1], tokens[cardinal.to], tokens[cardinal.to + 1]]
  if (!cardinal.plain || !before || !sign || !after || before.end === sign.start || sign.end === after.start)
    return null
  if (!/^\d+$/.test(after.text) || (sign.text === ',' && after.text.length !== 3)) return null
  if (sign.text === '.') return { value: Number(`${cardinal.value}.${after.text}`), to: cardinal.to + 2 }
  return sign.text === ',' ? { value: cardinal.value * 1000 + Number(after.text), to: cardinal.to + 2 } : null
}

/** "40 000", "1 234 567.89": groups of three parted by a space, after one to three digits. */
function readGroups(tokens: readonly Token[], cardinal: Cardinal): Read | null {
  if (!cardinal.plain || cardinal.value < 1 || cardinal.value > 999) return null
  let { value, to } = cardinal
  for (let last = false; !last && to < cardinal.to + 4; to++) {
    const [before, token] = [tokens[to - 1] as Token, tokens[to]]
    if (!token || token.start - before.end !== 1 || !/^\d{3}(?:\.\d+)?$/.test(token.text)) break
    value = value * 1000 + Number(token.text)
    last = token.text.length > 3
  }
  const next = tokens[to]
  return to > cardinal.to && !/^\d/.test(next?.text ?? '') ? { value, to } : null
}

/** "1.3e6", "1.3x10^6", "2^10". */
function readPower(tokens: readonly Token[], cardinal: Cardinal): Read | null {
  const [before, token] = [tokens[cardinal.to - 1], tokens[cardinal.to]]
  if (!before || !token || before.end !== token.start) return null
  const short = /^e(\d{1,2})$/i.exec(token.text)
  if (short) return { value: Number(`${cardinal.value}e${short[1]}`), to: cardinal.to + 1 }
  const scientific = /^[x×]10$/.test(token.text)
  const at = scientific ? cardinal.to + 1 : cardinal.to
  const power = tokens[at]?.text === '^' ? readFigure(tokens[at + 1]?.text ?? '') : null
  if (power?.kind !== 'number' || Math.abs(power.value) > 30) return null
  return { value: scientific ? cardinal.value * 10 ** power.value : cardinal.value ** power.value, to: at + 2 }
}

/** "5 1/2", "5½". */
function readPlusFigure(tokens: readonly Token[], cardinal: Cardinal): Read | null {
  const figure = cardinal.plain ? readFigure(tokens[cardinal.to]?.text ?? '') : null
  if (figure?.kind !== 'fraction' || figure.value < 0) return null
  return { value: cardinal.value + (cardinal.value < 0 ? -figure.value : figure.value), to: cardinal.to + 1 }
}

/** "two-thirds", "one fifth", "twenty and three fifths", "three twenty-firsts". */
function readThirds(tokens: readonly Token[], cardinal: Cardinal, readsScale: ReadsScale): Read | null {
  const at = isDash(tokens[cardinal.to]) ? cardinal.to + 1 : cardinal.to
  const below = readDenominator(tokens, at, readsScale)
  if (!below || (!below.plural && cardinal.value !== 1)) return null
  const { tail, value } = cardinal
  if (tail !== null && tail > 0 && tail < below.value) {
    const part = tail / below.value
    return { value: value - tail + (cardinal.scale >= 1e6 ? part * cardinal.scale : part), to: below.to }
  }
  return { value: value / below.value, to: below.to }
}

function readDenominator(
  tokens: readonly Token[],
  at: number,
  readsScale: ReadsScale,
): (Read & { plural: boolean }) | null {
  const token = tokens[at]
  if (!token) return null
  const word = DENOMINATORS.get(token.lower)
  if (word !== undefined) return { value: word, to: at + 1, plural: token.lower.endsWith('s') }
  const cardinal = readCardinal(tokens, at, readsScale)
  if (!cardinal) return null
  if (cardinal.ordinal) return { value: cardinal.value, to: cardinal.to, plural: false }
  const next = isDash(tokens[cardinal.to]) ? cardinal.to + 1 : cardinal.to
  const last = tokens[next]?.lower ?? ''
  const ordinal = last.endsWith('s') ? ORDINALS.get(last.slice(0, -1)) : undefined
  if (ordinal === undefined || ordinal > 9 || cardinal.value % 10 !== 0) return null
  return { value: cardinal.value + ordinal, to: next + 1, plural: true }
}

/** "three and one fourth", where the whole part ended before "and". */
function readMixed(tokens: readonly Token[], cardinal: Cardinal, readsScale: ReadsScale): Read | null {
  if (tokens[cardinal.to]?.lower !== 'and') return null
  const above = readCardinal(tokens, cardinal.to + 1, readsScale)
  if (!above || above.ordinal || above.value > 99) return null
  const part = readThirds(tokens, above, readsScale)
  if (!part || part.value >= 1) return null
  return { value: cardinal.value + part.value * wholeOf(cardinal), to: part.to }
}

/** "two out of five"; "one in five" where nothing but a share can be meant; "one over 20" at the end of a clause. */
function readOutOf(tokens: readonly Token[], cardinal: Cardinal, readsScale: ReadsScale): Read | null {
  const word = tokens[cardinal.to]?.lower
  const outOf = word === 'out' && tokens[cardinal.to + 1]?.lower === 'of'
  if (!outOf && word !== 'in' && word !== 'over') return null
  let at = cardinal.to + (outOf ? 2 : 1)
  if (tokens[at]?.lower === 'every') at++
  const whole = readCardinal(tokens, at, readsScale)
  if (!whole || whole.ordinal || whole.value <= 0) return null
  const share = { value: cardinal.value / whole.value, to: whole.to }
  if (outOf) return cardinal.value <= whole.value ? share : null
  const after = tokens[whole.to]
  if (word === 'over') return !after || after.text === '.' || after.text === ')' ? share : null
  const small = cardinal.value < 10 && cardinal.value < whole.value && ROUND_WHOLES.has(whole.value)
  return small &&
    (!after || after.pos === 'PUNCT' || after.pos === 'NOUN' || after.pos === 'ADJ' || after.pos === 'VERB') &&
    !isTime(after)
    ? share
    : null
}

const ROUND_WHOLES = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000, 10_000])
const isTime = (token: Token | undefined): boolean =>
  /^(?:second|minute|hour|day|week|month|year|decade)s?$/.test(token?.lower ?? '')
const isDash = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '‑'
