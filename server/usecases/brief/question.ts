import { type BriefFinding, paragraphsOf } from '@/contracts/brief'
import type { ReviewDto } from '@/contracts/desk'
import { leftOutOf } from '@/contracts/silence'
import { counted, type StoryReading, sourceName } from '@/contracts/story-reading'
import { CERTAINTY_WORDS, DECISION_WORDS, FINDING_WORDS } from '@/contracts/words'
import type { Claim } from '@/engine/model/claim'
import { instant, plain } from '@/server/exports/dossier/plain'

/** A question whole: the writer's words, verdict, decision, every answer with its quotes, why, and what would settle it. */
export function questionPart(reading: StoryReading, { question, note }: BriefFinding): string[] {
  const reports = question.answers.reduce((sum, answer) => sum + answer.claims.length, 0)
  const origins = `${counted(reports, 'report')}, ${counted(question.origins, 'origin')}`
  const record = question.against_record ? ' A reference source takes part.' : ''
  const lines = [`### ${plain(question.text)}`, '']
  for (const paragraph of paragraphsOf(note)) lines.push(...quoted(paragraph), '')
  lines.push(`${plain(question.verdict)} (${origins}.)${record}`)
  lines.push('', `The method finds: ${FINDING_WORDS[question.finding].name}.`)
  const [decision, ...before] = reading.history('question', question.id)
  if (decision) lines.push('', decisionLine(decision))
  for (const earlier of before) lines.push('', `Before that: ${decisionLine(earlier)}`)
  for (const answer of question.answers) {
    lines.push('', `**${plain(answer.label)}**`, '')
    lines.push(...new Set(answer.claims.map((id) => quoteLine(reading, reading.claim(id)))))
  }
  const reasons = new Set(question.relations.map((relation) => relation.reason).filter((reason) => reason !== ''))
  if (reasons.size > 0) lines.push('', ...[...reasons].map((reason) => `- Why: ${plain(reason)}`))
  if (question.settles) lines.push('', `What would settle it: ${plain(question.settles)}`)
  const { by, of } = leftOutOf(reading, question)
  if (by.length > 0) {
    const names = by.map((id) => plain(sourceName(reading.source(id), id))).join(', ')
    lines.push('', `Left out by ${by.length} of ${counted(of, 'source')} that could have said it: ${names}.`)
  }
  return [...lines, '']
}

/** The writer's words, set off from what the method says. */
const quoted = (paragraph: string): string[] => paragraph.split('\n').map((line) => `> ${plain(line)}`)

/** Who decided what and when, with the note. */
export function decisionLine({ decision, person, at, note, origin, target }: ReviewDto): string {
  const name =
    target === 'stance' ? decision : (DECISION_WORDS[decision as keyof typeof DECISION_WORDS]?.name ?? decision)
  const said = note.trim() === '' ? '' : ` Note: ${plain(note)}`
  const after = origin === null ? '' : `, after a suggestion of the ${plain(origin)}`
  return `**Decided: ${plain(name)}**, by ${plain(person.name)}, ${instant(at)}${after}.${said}`
}

/** A claim as a list item: its words, its source by number, its voices, and how sure they are. */
export function quoteLine(reading: StoryReading, claim: Claim | undefined): string {
  if (!claim) return '- (a claim that is no longer there)'
  const { exact, start, end } = claim.quote
  const chain = claim.voices.slice(1).map((voice) => plain(voice.name))
  const through = chain.length > 0 ? `, through ${chain.join(' → ')}` : ''
  const sure = claim.certainty === 'stated' ? '' : `, ${CERTAINTY_WORDS[claim.certainty]}`
  const edit = reading.edit(`claim.change\n${claim.id}`)
  const edited = edit ? `, edited by ${plain(edit.person?.name ?? 'a person')}` : ''
  const byHand = reading.original(claim.id) ? edited : ', added by hand'
  return `- “${plain(exact)}” — ${sourceMark(reading, claim.source)}, characters ${start}–${end}${through}${sure}${byHand}`
}

/** A source by its name and its number in the list of sources. */
export function sourceMark(reading: StoryReading, id: string): string {
  const number = reading.sources.findIndex((source) => source.id === id) + 1
  return `${plain(sourceName(reading.source(id), id))}${number > 0 ? ` (source ${number})` : ''}`
}
