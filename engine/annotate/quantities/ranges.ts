import type { Token } from '../../model/document'
import type { Measure } from './measure'

const CHANGES =
  /^(?:rise|rose|risen|fall|fell|fallen|drop|grow|grew|grown|increase|decrease|decline|cut|jump|go|went|gone|climb|sink|sank|sunk|change|move|raise|reduce|slump|surge|slip|plunge|expand|shrink|shrank|widen|narrow|soar|advance|gain|tumble|slide|slid|edge|ease|lower|up|down|double|swell|win|won|lose|lost|vote|beat|defeat)(?:s|ed|d|ped|ing|ting|ping)?$/
/** How far back a verb of change is looked for. */
const REACH = 4

/** Joins two measures with "to", "or", "and" or a dash between them into one range where the words allow it. */
export function joinRanges(tokens: readonly Token[], measures: readonly Measure[]): Measure[] {
  const result: Measure[] = []
  for (const measure of measures) {
    const before = result.at(-1)
    const range = before && rangeOf(tokens, before, measure)
    if (range) result[result.length - 1] = range
    else result.push(measure)
  }
  return result
}

function rangeOf(tokens: readonly Token[], a: Measure, b: Measure): Measure | null {
  if (
    b.from !== a.to + 1 ||
    a.value === null ||
    b.value === null ||
    a.numeral.kind === 'ordinal' ||
    b.numeral.kind === 'ordinal'
  )
    return null
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) return null
  const opener = tokens[a.from - 1]?.lower ?? ''
  const between = opener === 'between'
  const join = tokens[a.to] as Token
  if (!joins(tokens, a, join, between)) return null
  const low = share(a, b) ?? a.value
  if (low >= b.value) return null
  const ranging = /^(?:rang(?:e|es|ed|ing)|anywhere|anything|var(?:y|ies|ied|ying)|aged|ages)$/.test(
    tokens[a.from - 2]?.lower ?? '',
  )
  if (join.lower === 'to' && opener === 'from' && !ranging) return null
  if (join.lower === 'to' && (a.unit !== null || b.unit === null) && isChange(tokens, a.from)) return null
  const from = between || (opener === 'from' && ranging) ? a.from - 1 : a.from
  const numeral = { ...b.numeral, kind: 'range' as const }
  return { ...b, from, numeral, value: null, low, high: b.value, unit: b.unit ?? a.unit }
}

function joins(tokens: readonly Token[], a: Measure, join: Token, between: boolean): boolean {
  if (between) return join.lower === 'and'
  if (join.lower === 'to') return true
  if (join.lower === 'or') return a.value !== null && a.value < 100
  const dash = join.text === '–' || join.text === '—' || (join.text === '-' && /^\d/.test(tokens[a.to - 1]?.text ?? ''))
  return dash && (join.text !== '—' || join.start === tokens[a.to - 1]?.end)
}

/** "10 to 15 million" means 10 million at the low end, "$5 to $10 billion" likewise. */
function share(a: Measure, b: Measure): number | null {
  const [value, scale] = [a.value as number, b.numeral.scale]
  if (scale < 1000 || a.numeral.scale !== 1 || value >= (b.value as number) / scale) return null
  return value * scale
}

function isChange(tokens: readonly Token[], from: number): boolean {
  for (let k = Math.max(0, from - REACH); k < from; k++) {
    const token = tokens[k] as Token
    if (CHANGES.test(token.lower) && token.lower !== 'up') return true
    if (token.lower === 'up' && k < from - 1) return true
  }
  return false
}
