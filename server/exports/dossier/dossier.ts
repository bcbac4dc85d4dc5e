import { type Brief, type BriefFinding, briefOf, paragraphsOf } from '@/contracts/brief'
import type { Exported } from '@/contracts/interchange/exported'
import type { ExportOptions } from '@/contracts/interchange/formats'
import { readStory, type StoryReading } from '@/contracts/story-reading'
import { FINDING_WORDS, STANDINGS } from '@/contracts/words'
import { appendixPart } from './appendix'
import { type Book, openBook } from './book'
import { findingsPart, instant } from './findings'
import { type Block, type Dossier, type Run, words } from './model'
import { openPart } from './open-points'
import { readingsPart } from './readings'
import { sourcesPart } from './sources'
import { verdictsPart } from './verdicts'
import { whoAgrees } from './who-agrees'

/** `findings`: those of the brief, only what is disputed, or all; `quotes`: their length in code points, 0 for whole ones. */
export type DossierOptions = Pick<ExportOptions, 'findings' | 'quotes'>

/** The dossier of a story. Pure: the same story gives the same dossier. */
export function dossierOf(exported: Exported, options: DossierOptions): Dossier {
  const reading = readStory(exported.story)
  const { story } = reading
  const book = openBook(exported, options.quotes)
  const { brief, findings } = chosen(reading, options)
  const blocks: Block[] = [
    ...atAGlance(reading, book),
    ...paragraphsOf(brief.lead).map((paragraph) => words(paragraph, 'lead')),
  ]
  const pictures = whoAgrees(
    reading,
    findings.map(({ question }) => question),
    book,
  )
  if (pictures.length > 0) blocks.push({ kind: 'heading', level: 2, id: 'picture', text: 'At a glance' }, ...pictures)
  blocks.push(
    ...findingsPart(reading, brief, findings, book),
    ...readingsPart(reading, book),
    ...verdictsPart(reading, book),
    ...openPart(brief, book),
    ...sourcesPart(reading),
    ...appendixPart(reading, options, book),
  )
  return {
    title: story.title,
    description: story.description,
    at: story.run?.at ?? null,
    method: story.run?.method ?? null,
    blocks,
    figures: book.figures(),
    receipts: book.receipts(),
  }
}

/** The brief as it is, or with all findings where they were asked for. */
function chosen(
  reading: StoryReading,
  { findings: wanted }: DossierOptions,
): { brief: Brief; findings: BriefFinding[] } {
  const brief = briefOf(reading)
  if (wanted === 'brief') return { brief, findings: brief.findings }
  if (wanted === 'disputed')
    return {
      brief,
      findings: brief.findings.filter(({ standing }) => standing === 'conflict' || standing === 'apparent'),
    }
  const notes = new Map(brief.findings.map(({ question, note }) => [question.id, note]))
  const findings = reading.comparison.questions.map((question) => ({
    question,
    standing: reading.standing(question),
    note: notes.get(question.id) ?? '',
  }))
  return { brief: { ...brief, chosen: false }, findings }
}

/** How large the story is and what it comes to, each number leading to what it counts. */
function atAGlance(reading: StoryReading, book: Book): Block[] {
  const { story, comparison, sources } = reading
  if (!story.run) return [words('The method has not run on this story yet: there is nothing to report.')]
  const claimsOf = (questions: typeof comparison.questions) =>
    questions.flatMap(({ answers }) => answers.flatMap(({ claims }) => claims))
  const { questions } = comparison
  const runs: Run[] = [
    book.figure(sources.length, 'Sources of the story', { sources: sources.map(({ id }) => id) }),
    { text: sources.length === 1 ? ' source, ' : ' sources, ' },
    book.figure(comparison.claims.length, 'Claims of the story', { claims: comparison.claims.map(({ id }) => id) }),
    { text: comparison.claims.length === 1 ? ' claim, ' : ' claims, ' },
    book.figure(questions.length, 'Questions that the claims answer', { claims: claimsOf(questions) }),
    { text: questions.length === 1 ? ' question' : ' questions' },
  ]
  let joint = ': '
  for (const standing of STANDINGS) {
    const members = questions.filter((question) => reading.standing(question) === standing)
    if (members.length === 0) continue
    const name = FINDING_WORDS[standing].name
    runs.push(
      { text: `${joint}${name.toLowerCase()} ` },
      book.figure(members.length, `Questions by finding: ${name}`, { claims: claimsOf(members) }),
    )
    joint = ', '
  }
  const open = questions.filter(reading.undecided)
  runs.push(
    { text: '. ' },
    book.figure(open.length, 'Differences on which nobody has decided', { claims: claimsOf(open) }),
  )
  runs.push({
    text: ` ${open.length === 1 ? 'difference' : 'differences'} not decided by a person. Method ${story.run.method}, run of ${instant(story.run.at)}.`,
  })
  const blocks: Block[] = [{ kind: 'words', set: 'small', line: { runs } }]
  if (questions.length === 0)
    blocks.push(words('Nothing to report yet: no two sources answer one question, and no claim was found that does.'))
  return blocks
}
