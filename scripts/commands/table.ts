import type { Claim } from '../../engine/model/claim'
import type { Comparison, Finding, Question } from '../../engine/model/comparison'
import { hanging, shortened, width } from './columns'

type Options = { colour: boolean; all: boolean }

const ORDER: Finding[] = ['conflict', 'apparent', 'agreement', 'single']
const WORDS: Record<Finding, string> = {
  conflict: 'CONFLICT',
  apparent: 'ONLY SEEMS TO CONFLICT',
  agreement: 'AGREEMENT',
  single: 'SINGLE SOURCE',
}
const COLOURS: Record<Finding, number> = { conflict: 31, apparent: 33, agreement: 32, single: 36 }
const LONGEST_QUOTE = 260
const MOST_CLAIMS = 6
const MOST_DISPUTES = 4

/** A comparison for reading in a terminal: the questions by dispute, each with its answers, their quotes and the verdict. */
export function comparisonTable(comparison: Comparison, options: Options): string {
  const blocks = [summary(comparison), sourceList(comparison)]
  const claims = new Map(comparison.claims.map((claim) => [claim.id, claim]))
  const shown = byDispute(comparison.questions).filter((question) => options.all || question.finding !== 'single')
  shown.forEach((question, i) => {
    blocks.push(questionBlock(question, i + 1, claims, options))
  })
  const singles = comparison.questions.filter((question) => question.finding === 'single').length
  if (singles > 0 && !options.all)
    blocks.push(`${count(singles, 'question')} that only one source answers: see them with --all.`)
  blocks.push(...stanceBlocks(comparison, claims))
  return `${blocks.join('\n\n')}\n`
}

function summary({ method, sources, claims, questions }: Comparison): string {
  const of = (finding: Finding) => questions.filter((question) => question.finding === finding).length
  return hanging(
    0,
    '',
    `${count(sources.length, 'source')}, ${count(claims.length, 'claim')}, ${count(questions.length, 'question')}: ` +
      `${of('conflict')} in conflict, ${of('apparent')} that only seem to conflict, ${of('agreement')} in agreement, ` +
      `${of('single')} answered by one source. Method ${method}.`,
  )
}

function sourceList({ sources, failed = [] }: Comparison): string {
  const out = new Set(failed.map(({ source }) => source))
  const longest = Math.min(24, Math.max(...sources.map((source) => width(source.id))))
  const lines = sources.map((source) => {
    const id = shortened(source.id, longest)
    const about = [
      source.outlet,
      source.published,
      source.kind === 'reference' ? 'taken as the record' : source.kind,
      source.title && `“${source.title}”`,
      out.has(source.id) && 'LEFT OUT: the method failed on it',
    ].filter(Boolean)
    return hanging(2, `${id}${' '.repeat(longest - width(id) + 2)}`, about.join(', ') || source.file)
  })
  return ['SOURCES', ...lines].join('\n')
}

/** Most disputed first; among equals those with more claims, then in the order given. */
function byDispute(questions: Question[]): Question[] {
  const size = (question: Question) => question.answers.reduce((sum, answer) => sum + answer.claims.length, 0)
  return questions
    .map((question, i) => ({ question, i }))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.question.finding) - ORDER.indexOf(b.question.finding) ||
        size(b.question) - size(a.question) ||
        a.i - b.i,
    )
    .map(({ question }) => question)
}

function questionBlock(question: Question, number: number, claims: Map<string, Claim>, { colour }: Options): string {
  const head = `${number}  ${WORDS[question.finding]}`
  const lines = [colour ? `\u001b[1;${COLOURS[question.finding]}m${head}\u001b[0m` : head]
  lines.push(hanging(3, '', question.text + (question.against_record ? ' (against the record)' : '')))
  if (question.verdict) lines.push(hanging(3, '→ ', question.verdict))
  for (const answer of question.answers) {
    lines.push(hanging(3, '• ', answer.label))
    const quoted = answer.claims.flatMap((id) => claims.get(id) ?? [])
    for (const claim of quoted.slice(0, MOST_CLAIMS)) lines.push(quoteLine(claim, 7))
    if (quoted.length > MOST_CLAIMS) lines.push(`       and ${count(quoted.length - MOST_CLAIMS, 'more claim')}`)
  }
  lines.push(...disputes(question, claims))
  if (question.settles) lines.push(hanging(3, 'would settle it: ', question.settles))
  if (question.omitted.by.length > 0)
    lines.push(
      hanging(
        3,
        '',
        `left out by ${question.omitted.by.join(', ')} (${question.omitted.by.length} of ${question.omitted.of})`,
      ),
    )
  return lines.join('\n')
}

/** Why claims differ that the verdict does not speak of; with the words of those that are no answer to the question itself. */
function disputes({ relations, answers, verdict }: Question, claims: Map<string, Claim>): string[] {
  const answering = new Set(answers.flatMap((answer) => answer.claims))
  const told = new Set<string>()
  const lines: string[] = []
  for (const { a, b, coarse, reason } of relations) {
    if ((coarse !== 'conflict' && coarse !== 'apparent') || told.has(reason)) continue
    const elsewhere = [a, b].filter((id) => !answering.has(id)).flatMap((id) => claims.get(id) ?? [])
    if (verdict.includes(reason) && elsewhere.length === 0) continue
    if (told.size === MOST_DISPUTES) {
      lines.push('   … and more, see --json')
      break
    }
    told.add(reason)
    const mark = coarse === 'conflict' ? '≠ ' : '≈ '
    lines.push(hanging(3, mark, verdict.includes(reason) ? 'the verdict compares with' : reason))
    for (const claim of elsewhere) lines.push(quoteLine(claim, 7))
  }
  return lines
}

function quoteLine(claim: Claim, indent: number): string {
  const chain = claim.voices.slice(1).map((voice) => voice.name)
  const who = [claim.source, ...chain].join(' › ')
  return hanging(indent, '', `${who}: “${shortened(claim.quote.exact, LONGEST_QUOTE)}”`)
}

function stanceBlocks({ stances }: Comparison, claims: Map<string, Claim>): string[] {
  const propositions = [...new Set(stances.map((stance) => stance.proposition))]
  return propositions.map((proposition) => {
    const lines = [hanging(0, 'STANCES  ', `“${proposition}”`)]
    for (const stance of stances) {
      if (stance.proposition !== proposition) continue
      const quote = claims.get(stance.claim)?.quote.exact
      lines.push(
        hanging(
          2,
          `${stance.stance.padEnd(8)} `,
          stance.voice === stance.source ? stance.source : `${stance.source} › ${stance.voice}`,
        ),
      )
      if (quote) lines.push(hanging(11, '', `“${shortened(quote, LONGEST_QUOTE)}”`))
      lines.push(hanging(11, '', stance.reason))
    }
    return lines.join('\n')
  })
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
