import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DOLLAR_PREFIXES,
  NATIONAL_CURRENCIES,
} from '../../lexicon/currencies'
import { SCALES } from '../../lexicon/numbers'
import type { Token } from '../../model/document'
import { isHyphen, readCardinal } from './cardinals'
import { readFigure } from './figures'
import { type Measure, scaled } from './measure'

/** A currency and how far it reaches, with the millions that a prefix such as MUSD stands for. */
type Money = { unit: string; at: number; times: number }

/** Words that are money only after a large or a spelled-out number. */
const EVERYDAY_WORDS = new Set(['won', 'real', 'mark', 'marks', 'rand', 'kip'])

/** Gives the measure its currency, from the sign, code or word before or after the number. */
export function withMoney(tokens: readonly Token[], measure: Measure): Measure {
  const before = moneyBefore(tokens, measure.from)
  const after = moneyAfter(tokens, measure.to, measure)
  const money = before ?? after
  if (!money) return measure
  const paid = {
    ...scaled(measure, money.times),
    unit: money.unit,
    from: before ? before.at : measure.from,
    to: after ? after.at : measure.to,
  }
  return after ? withChange(tokens, withLateScale(tokens, paid)) : paid
}

/** "$", "US$", "C $", "USD", "Rs" before the number at `from`; `at` is where the money starts. */
export function moneyBefore(tokens: readonly Token[], from: number): Money | null {
  const token = tokens[from - 1]
  if (!token) return null
  const sign = CURRENCY_SIGNS.get(token.lower)
  if (sign !== undefined) {
    const country = tokens[from - 2]
    const prefix = token.text === '$' && country ? country.lower : ''
    const joined =
      DOLLAR_PREFIXES.has(prefix) &&
      (country?.end === token.start || prefix.length > 1 || tokens[from - 3]?.lower !== "'")
    if (joined && (country?.end === token.start || prefix !== 'a'))
      return { unit: CURRENCY_SIGNS.get(`${prefix}$`) as string, at: from - 2, times: 1 }
    return { unit: sign, at: from - 1, times: 1 }
  }
  if (token.lower === 'rs' || token.lower === 'rs.') return { unit: 'INR', at: from - 1, times: 1 }
  const code = codeOf(token)
  return code && { ...code, at: from - 1 }
}

function codeOf(token: Token): { unit: string; times: number } | null {
  if (CURRENCY_CODES.has(token.text)) return { unit: token.text === 'RMB' ? 'CNY' : token.text, times: 1 }
  const millions = token.text.length === 4 && token.text.startsWith('M') && CURRENCY_CODES.has(token.text.slice(1))
  return millions ? { unit: token.text.slice(1), times: 1e6 } : null
}

function moneyAfter(tokens: readonly Token[], to: number, measure: Measure): Money | null {
  const vague = measure.numeral.kind === 'vague' && tokens[to]?.lower === 'of'
  const at = vague || isHyphen(tokens, to) ? to + 1 : to
  const token = tokens[at]
  if (!token) return null
  const sign = at === to && token.text !== '$' ? CURRENCY_SIGNS.get(token.text) : undefined
  if (sign !== undefined || (token.text === '$' && readFigure(tokens[at + 1]?.text ?? '') === null))
    return { unit: sign ?? 'USD', at: at + 1, times: 1 }
  if (token.text === '$' && tokens[at + 1]?.start !== token.end && tokens[at + 2]?.text === '$')
    return { unit: 'USD', at: at + 1, times: 1 }
  const code = codeOf(token)
  if (code && tokens[at + 1]?.lower !== code.unit.toLowerCase()) return { ...code, at: at + 1 }
  return wordAfter(tokens, at, measure)
}

/** "dollars", "Australian dollars", "Hong Kong dollars", "pounds" where it is money. */
function wordAfter(tokens: readonly Token[], at: number, measure: Measure): Money | null {
  let name = ''
  for (let words = 1; words <= 3; words++) {
    const token = tokens[at + words - 1]
    if (!token) break
    const singular = token.lower.replace(/s$/, '')
    const national = NATIONAL_CURRENCIES.get(`${name}${singular}`)
    if (national) return { unit: national, at: at + words, times: 1 }
    name += `${token.lower} `
  }
  const word = (tokens[at] as Token).lower
  const [value, scale] = [measure.value ?? measure.high ?? measure.low ?? 0, measure.numeral.scale]
  if (word === 'pounds' || word === 'pound')
    return scale >= 1e3 || value >= 1e4 ? { unit: 'GBP', at: at + 1, times: 1 } : null
  const unit = CURRENCY_WORDS.get(word)
  if (unit === undefined) return null
  return EVERYDAY_WORDS.has(word) && scale < 1e3 && value < 500 ? null : { unit, at: at + 1, times: 1 }
}

/** "75 USD million". */
function withLateScale(tokens: readonly Token[], measure: Measure): Measure {
  const scale = SCALES.get(tokens[measure.to]?.lower ?? '')
  return scale !== undefined && scale >= 1000 && measure.numeral.scale === 1
    ? { ...scaled(measure, scale), to: measure.to + 1 }
    : measure
}

/** "15 dollars 50", "thirteen dollars forty five": the coins after the notes. */
function withChange(tokens: readonly Token[], measure: Measure): Measure {
  if (measure.value === null || !Number.isInteger(measure.value) || COINS.has(measure.unit ?? '')) return measure
  const coins = readCardinal(tokens, measure.to, () => false)
  if (!coins || coins.ordinal || coins.value < 1 || coins.value > 99) return measure
  if (coins.plain && tokens[measure.to]?.text.length !== 2) return measure
  const next = tokens[coins.to]
  const closes = !next || (next.pos === 'PUNCT' && next.text !== '-') || next.lower === 'more'
  return closes ? { ...measure, value: measure.value + coins.value / 100, to: coins.to } : measure
}

const COINS = new Set(['cent', 'penny', 'satoshi'])
