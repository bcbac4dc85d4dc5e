import { FIXED_FEASTS } from '../../lexicon/calendar'
import type { Token } from '../../model/document'
import { type Recognised, recognised } from './expression'
import { word, yearAt } from './words'

/** Feasts that move, by the word they open with. */
const MOVING = [
  'thanksgiving day',
  'thanksgiving',
  'easter sunday',
  'easter',
  'labor day',
  'memorial day',
  'election day',
]
const FEASTS = [...FIXED_FEASTS.map(([name]) => name), ...MOVING].map((name) => ({
  name,
  words: name.replaceAll("'s", " 's").split(' '),
}))
const BY_OPENER = new Map<string, typeof FEASTS>()
for (const feast of FEASTS)
  BY_OPENER.set(feast.words[0] as string, [...(BY_OPENER.get(feast.words[0] as string) ?? []), feast])

export const FEAST_OPENERS: readonly string[] = [...BY_OPENER.keys()]

/** "Christmas", "Thanksgiving Day", "New Year's Eve", with the year behind it. */
export function readFeast(tokens: readonly Token[], at: number): Recognised | null {
  if (!/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return null
  for (const { name, words } of BY_OPENER.get(word(tokens, at)) ?? []) {
    if (!words.every((part, k) => word(tokens, at + k).replace('’', "'") === part)) continue
    const to = at + words.length
    if (
      /^(?:island|islands|eve|day|party|carol|tree|card|gift|present|season|shopping|egg|bunny)s?$/.test(
        word(tokens, to),
      )
    )
      return null
    const year = yearAt(tokens, to)
    return recognised(at, year === null ? to : to + 1, {
      kind: 'feast',
      feast: name.replace(/ (?:day|sunday)$/, (end) =>
        name === 'christmas day' || name.startsWith('thanks') || name.startsWith('easter') ? '' : end,
      ),
      year,
      relative: null,
    })
  }
  return null
}
