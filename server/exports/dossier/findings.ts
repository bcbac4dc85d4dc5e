import { type Brief, type BriefFinding, paragraphsOf } from '@/contracts/brief'
import { consequenceOf } from '@/contracts/consequence'
import type { ReviewDto } from '@/contracts/desk'
import { neighboursOf } from '@/contracts/neighbours'
import { leftOutOf } from '@/contracts/silence'
import type { StoryReading } from '@/contracts/story-reading'
import { eventInWords } from '@/contracts/value-words'
import {
  CERTAINTY_WORDS,
  DECISION_WORDS,
  FINDING_WORDS,
  RELATION_WORDS,
  STANDINGS,
  type Standing,
} from '@/contracts/words'
import type { Claim } from '@/engine/model/claim'
import type { Question } from '@/engine/model/comparison'
import { answersOnLine } from './answers-on-line'
import type { Book } from './book'
import { type Block, type Line, type Run, words } from './model'

/** So many disputed questions have a picture of their answers; those on which most rests. */
export const MOST_LINES = 60

const TITLES: Record<Standing, string> = {
  conflict: 'Conflicts',
  apparent: 'What only seems to conflict',
  agreement: 'Agreements',
  single: 'From a single source',
  not_comparable: 'Set aside as not comparable',
}

/** The findings in the order of the brief: what the writer chose as one list, else by where they stand. */
export function findingsPart(reading: StoryReading, brief: Brief, findings: BriefFinding[], book: Book): Block[] {
  const drawn = new Set(
    findings
      .filter(({ standing }) => standing === 'conflict' || standing === 'apparent')
      .sort((a, b) => consequenceOf(reading, b.question).weight - consequenceOf(reading, a.question).weight)
      .slice(0, MOST_LINES)
      .map(({ question }) => question.id),
  )
  const parts = brief.chosen
    ? [{ title: 'Findings', standing: null, members: findings }]
    : STANDINGS.map((standing) => ({
        title: TITLES[standing],
        standing,
        members: findings.filter((one) => one.standing === standing),
      }))
  let number = 0
  return parts.flatMap(({ title, standing, members }): Block[] => {
    if (members.length === 0) return []
    const claims = members.flatMap(({ question }) => claimsOf(question))
    const says: Run[] = [
      book.figure(members.length, title, { claims }),
      { text: ` of ` },
      book.figure(reading.comparison.questions.length, 'Questions of the story', {
        claims: reading.comparison.questions.flatMap(claimsOf),
      }),
      { text: ` questions${standing ? `; in these, ${FINDING_WORDS[standing].says}` : ', chosen by the writer'}.` },
    ]
    return [
      { kind: 'heading', level: 2, id: `findings-${standing ?? 'chosen'}`, text: title },
      { kind: 'words', set: 'small', line: { runs: says } },
      ...members.flatMap((finding) => findingBlocks(reading, finding, `finding-${++number}`, book, drawn)),
    ]
  })
}

const claimsOf = (question: Question): string[] => question.answers.flatMap(({ claims }) => claims)

function findingBlocks(
  reading: StoryReading,
  { question, standing, note }: BriefFinding,
  id: string,
  book: Book,
  drawn: ReadonlySet<string>,
): Block[] {
  const blocks: Block[] = [{ kind: 'heading', level: 3, id, text: question.text }]
  for (const paragraph of paragraphsOf(note)) blocks.push(words(paragraph, 'own'))
  const answers = question.answers.map(
    (answer): Block => ({
      kind: 'answer',
      label: answer.label,
      quotes: [...new Set(answer.claims)].flatMap((claim) => quoteLine(reading, claim, book)),
    }),
  )
  if (standing === 'single') return [...blocks, ...answers, ...decisions(reading, question)]
  const claims = claimsOf(question)
  blocks.push({
    kind: 'words',
    set: 'text',
    line: {
      runs: [
        { text: `${FINDING_WORDS[standing].name}. `, strong: true },
        { text: `${question.verdict} (` },
        book.near(claims.length, claims),
        { text: claims.length === 1 ? ' report, ' : ' reports, ' },
        book.near(question.origins, claims),
        { text: question.origins === 1 ? ' origin.)' : ' origins.)' },
        { text: question.against_record ? ' A reference source takes part.' : '' },
      ],
    },
  })
  blocks.push(...decisions(reading, question), ...answers)
  if (drawn.has(question.id)) blocks.push(...answersOnLine(reading, question, `${id}-line`, book))
  blocks.push(...seeming(reading, question, book))
  const reasons = reasonsOf(question)
  if (reasons.length > 0)
    blocks.push({
      kind: 'list',
      numbered: false,
      items: reasons.map((reason) => ({ runs: [{ text: `Why: ${reason}` }] })),
    })
  if (question.settles) blocks.push(words(`What would settle it: ${question.settles}`))
  const { by, of } = leftOutOf(reading, question)
  if (by.length > 0)
    blocks.push({
      kind: 'words',
      set: 'small',
      line: {
        runs: [
          { text: `Left out by ${by.length} of ${of} sources that could have said it: ` },
          ...by.flatMap((source, i) => [...(i > 0 ? [{ text: ', ' }] : []), ...book.source(source)]),
          { text: '.' },
        ],
      },
    })
  return blocks
}

/** The surest reason for every two answers that differ; where none do, the surest reason that they agree. */
function reasonsOf({ answers, relations }: Question): string[] {
  const answerOf = new Map(answers.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)))
  const best = new Map<string, { reason: string; score: number }>()
  const differ = relations.filter(({ coarse }) => coarse === 'conflict' || coarse === 'apparent')
  for (const { a, b, reason, score } of differ.length > 0 ? differ : relations) {
    const ends = [answerOf.get(a), answerOf.get(b)]
    // what other questions have stands with its own words among what only seems to conflict
    if (reason.trim() === '' || ends.includes(undefined)) continue
    const pair = differ.length > 0 ? ends.sort().join('\n') : ''
    if ((best.get(pair)?.score ?? -1) < score) best.set(pair, { reason, score })
  }
  return [...new Set([...best.values()].map(({ reason }) => reason))]
}

/** What people decided on a question, the newest first, beside what the method suggests. */
function decisions(reading: StoryReading, question: Question): Block[] {
  return reading.history('question', question.id).map((review, i) => ({
    kind: 'words',
    set: 'text',
    line: {
      runs: [
        ...(i > 0 ? [{ text: 'Before that: ' }] : []),
        ...decisionRuns(review),
        { text: ` The method suggests: ${FINDING_WORDS[question.finding].name.toLowerCase()}.` },
      ],
    },
  }))
}

/** Who decided what and when, with the note. */
export function decisionRuns({ decision, person, at, note, origin, target }: ReviewDto): Run[] {
  const name =
    target === 'stance' ? decision : (DECISION_WORDS[decision as keyof typeof DECISION_WORDS]?.name ?? decision)
  const after = origin === null ? '' : `, after a suggestion of the ${origin}`
  const said = note.trim() === '' ? '' : ` Note: ${note.trim()}`
  return [{ text: `Decided: ${name}`, strong: true }, { text: `, by ${person.name}, ${instant(at)}${after}.${said}` }]
}

/** An ISO instant to the minute. */
export const instant = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`

/** What other questions have that only seems to conflict with this one, each with its words. */
function seeming(reading: StoryReading, question: Question, book: Book): Block[] {
  const items = neighboursOf(reading, question)
    .filter(({ relation }) => relation.coarse === 'apparent')
    .map(({ other, place, relation }): Line => {
      const event = other.event ? `, ${eventInWords(other.event)}` : ''
      return {
        runs: [
          { text: place?.answer.label ?? other.statement, strong: true },
          { text: `${event}: ${RELATION_WORDS[relation.relation]}. ` },
          ...quoteRuns(reading, other, book),
        ],
      }
    })
  if (items.length === 0) return []
  return [words('Only seems to conflict with:', 'small'), { kind: 'list', numbered: false, items }]
}

export function quoteLine(reading: StoryReading, id: string, book: Book): Line[] {
  const claim = reading.claim(id)
  return claim ? [{ runs: quoteRuns(reading, claim, book) }] : []
}

/** A claim: its words, its source by number, its voices, how sure they are, and whether a person had a hand in it. */
export function quoteRuns(reading: StoryReading, claim: Claim, book: Book): Run[] {
  const chain = claim.voices.slice(1).map(({ name }) => name)
  const edit = reading.edit(`claim.change\n${claim.id}`)
  const notes = [
    chain.length > 0 ? `through ${chain.join(' › ')}` : '',
    claim.certainty === 'stated' ? '' : CERTAINTY_WORDS[claim.certainty],
    reading.original(claim.id) ? (edit ? `edited by ${edit.person?.name ?? 'a person'}` : '') : 'added by hand',
  ].filter(Boolean)
  return [
    ...book.quote(claim),
    { text: ' ' },
    ...book.source(claim.source).map((run) => ({ ...run, quiet: true })),
    ...(notes.length > 0 ? [{ text: `, ${notes.join(', ')}`, quiet: true }] : []),
  ]
}
