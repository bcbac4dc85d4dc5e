import type { Token } from '../../model/document'
import type { DateRole } from '../../model/value'
import { word } from './words'

const SAYING =
  /^(?:said|says|say|told|tells|announced|announces|reported|reports|stated|wrote|declared|confirmed|added|tweeted|posted)$/

/** What a date is the date of, as the words in front of it tell: "said on Tuesday" dates the saying and no event. */
export function roleAt(tokens: readonly Token[], from: number): DateRole {
  const at = /^(?:on|late|early|in|at|,)$/.test(word(tokens, from - 1)) ? from - 2 : from - 1
  const before = word(tokens, at)
  if (SAYING.test(before)) return 'announcement'
  if (/^(?:published|updated|posted|issued)$/.test(before)) return before === 'issued' ? 'announcement' : 'publication'
  const told =
    /^(?:reporters|journalists|lawmakers|parliament|him|her|them|media|press)$/.test(before) &&
    SAYING.test(word(tokens, at - 1))
  const inStatement = /^(?:statement|interview|speech|briefing|conference|report|letter)$/.test(before)
  return told || inStatement ? 'announcement' : 'event'
}
