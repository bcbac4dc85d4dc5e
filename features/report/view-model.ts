import { type Brief, type BriefFinding, briefOf } from '@/contracts/brief'
import { neighboursOf } from '@/contracts/neighbours'
import { remembered } from '@/contracts/remember'
import { stancesOn } from '@/contracts/stance-reading'
import type { StoryReading } from '@/contracts/story-reading'
import { STANDINGS, type Standing } from '@/contracts/words'
import type { Claim } from '@/engine/model/claim'
import type { Question } from '@/engine/model/comparison'
import { matches } from '@/ui/fold'

/** So many findings are drawn at once; an address shows them all. */
export const DRAWN = 120
/** So many findings to add are offered at once. */
export const OFFERED = 12
/** With so many a writer begins. */
export const TO_BEGIN = 30

export type Shown = {
  findings: BriefFinding[]
  /** how many more there are */
  left: number
}

/** The findings that are drawn: all of a chosen list, the first of a long one that nobody chose. */
export function shownOf({ findings, chosen }: Brief, whole: boolean): Shown {
  const shown = whole || chosen ? findings : findings.slice(0, DRAWN)
  return { findings: shown, left: findings.length - shown.length }
}

/** Parts of the brief: what was chosen stands in one, everything by where it stands. */
export function partsOf(
  { chosen }: Brief,
  findings: BriefFinding[],
): { standing: Standing | null; findings: BriefFinding[] }[] {
  if (chosen) return findings.length > 0 ? [{ standing: null, findings }] : []
  return STANDINGS.map((standing) => ({
    standing,
    findings: findings.filter((one) => one.standing === standing),
  })).filter((part) => part.findings.length > 0)
}

/** The answers of other questions that a question only seems to conflict with. */
export const seemingOf = (reading: StoryReading, question: Question) =>
  neighboursOf(reading, question).filter(({ relation }) => relation.coarse === 'apparent')

/** Every quote that the brief shows, once, in the order in which it comes: its place in the list is its number. */
export function receiptsOf(reading: StoryReading, findings: BriefFinding[]): Claim[] {
  const ids = new Set<string>()
  for (const { question } of findings) {
    for (const id of question.answers.flatMap((answer) => answer.claims)) ids.add(id)
    for (const { other } of seemingOf(reading, question)) ids.add(other.id)
  }
  for (const proposition of reading.story.propositions)
    for (const { claim, stance } of stancesOn(reading, proposition)) if (stance !== 'silent') ids.add(claim.id)
  return [...ids].flatMap((id) => reading.claim(id) ?? [])
}

export const receiptId = (number: number): string => `receipt-${number}`

/** The questions from which one chooses, the gravest and widest first. */
const offered = remembered((reading: StoryReading): Question[] => {
  const breadth = (question: Question) =>
    new Set(question.answers.flatMap(({ claims }) => claims.map((id) => reading.claim(id)?.source))).size
  return reading.comparison.questions
    .map((question) => ({ question, grave: STANDINGS.indexOf(reading.standing(question)), wide: breadth(question) }))
    .sort((a, b) => a.grave - b.grave || b.wide - a.wide)
    .map(({ question }) => question)
})

/** What may be added to the brief: what is not in it and has the words looked for. */
export function candidatesOf(reading: StoryReading, words: string): { questions: Question[]; all: number } {
  const { chosen, findings } = briefOf(reading)
  const inside = new Set(chosen ? findings.map(({ question }) => question.id) : [])
  const found = offered(reading).filter(
    (question) =>
      !inside.has(question.id) &&
      (words === '' || matches([question.text, ...question.answers.map(({ label }) => label)].join('\n'), words)),
  )
  return { questions: found.slice(0, OFFERED), all: found.length }
}

/** With what a writer may begin: what is in dispute, as far as it fits on some pages. */
export const toBegin = (reading: StoryReading): Question[] =>
  offered(reading)
    .filter((question) => ['conflict', 'apparent'].includes(reading.standing(question)))
    .slice(0, TO_BEGIN)
