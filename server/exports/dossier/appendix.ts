import { measured, measureInWords, measureOf } from '@/contracts/measured'
import type { StoryReading } from '@/contracts/story-reading'
import { FINDING_WORDS } from '@/contracts/words'
import type { Coarse } from '@/engine/model/relation'
import { type Book, figureRuns } from './book'
import type { DossierOptions } from './dossier'
import { instant } from './findings'
import { type Block, type Line, words } from './model'

const SAYS: Record<Coarse, string> = {
  agree: 'they agree',
  conflict: 'they conflict',
  apparent: 'they only seem to conflict',
  unrelated: 'not related',
}

/** How all this was found: the method, its settings, its rules with their measured error, and what every number rests on. */
export function appendixPart(reading: StoryReading, options: DossierOptions, book: Book): Block[] {
  const { run } = reading.story
  if (!run) return []
  return [
    { kind: 'heading', level: 2, id: 'appendix', text: 'Appendix' },
    { kind: 'heading', level: 3, id: 'method', text: 'Method and settings' },
    words(
      'Every claim is pinned to the exact words that make it. Claims that answer one question are set side by side; a gate asks first whether they speak of the same event, time, scope and unit, and only then whether both can be true. A finding is what a question shows; a decision of a person stands before it and never replaces what the method said.',
    ),
    settings(reading, options),
    ...rules(reading, book),
    ...numbers(book),
    { kind: 'heading', level: 3, id: 'receipts', text: 'Receipts' },
    words(
      'Where every quote stands. Places are counted in Unicode code points from the start of the text that has the SHA-256 given, the end excluded. The number of a receipt is the same in every file made of this version of the story.',
      'small',
    ),
    { kind: 'receipts' },
  ]
}

function settings(reading: StoryReading, options: DossierOptions): Block {
  const { story } = reading
  const rows: [string, string][] = [
    ['Method', story.run?.method ?? ''],
    ['Run', story.run ? instant(story.run.at) : ''],
    ['Version of the story', story.version],
    ['Sources compared', `${reading.sources.filter(({ analysed }) => analysed).length} of ${reading.sources.length}`],
    ['Propositions', story.propositions.join(' · ') || 'none'],
    ['Findings in this file', FINDINGS[options.findings]],
    ['Length of quotes', options.quotes === 0 ? 'whole' : `at most ${options.quotes} code points`],
  ]
  return {
    kind: 'table',
    table: {
      caption: 'Settings',
      head: ['Setting', 'Value'],
      rows: rows.map(([name, value]) => [{ runs: [{ text: name }] }, { runs: [{ text: value }] }]),
    },
  }
}

const FINDINGS: Record<DossierOptions['findings'], string> = {
  brief: 'those of the brief',
  disputed: `those of the brief that are ${FINDING_WORDS.conflict.many} or ${FINDING_WORDS.apparent.many}`,
  all: 'all',
}

/** The rules that spoke in this story, how often, and how often each was right in cases that a reader had judged. */
function rules(reading: StoryReading, book: Book): Block[] {
  const used = new Map<string, { rule: string; says: Coarse; relations: number; claims: Set<string> }>()
  for (const { rule, coarse, a, b } of reading.comparison.questions.flatMap(({ relations }) => relations)) {
    const key = `${rule}\n${coarse}`
    const known = used.get(key) ?? { rule, says: coarse, relations: 0, claims: new Set<string>() }
    known.relations++
    known.claims.add(a).add(b)
    used.set(key, known)
  }
  if (used.size === 0) return []
  const sorted = [...used.values()].sort((x, y) => y.relations - x.relations || (x.rule < y.rule ? -1 : 1))
  const rows = sorted.map(({ rule, says, relations, claims }): Line[] => [
    { runs: [{ text: rule, code: true }] },
    { runs: [{ text: SAYS[says] }] },
    { runs: [book.figure(relations, `Times that the rule ${rule} said: ${SAYS[says]}`, { claims })] },
    { runs: [{ text: measureInWords(measureOf(rule, says)) }] },
  ])
  return [
    { kind: 'heading', level: 3, id: 'rules', text: 'Rules and their measured error' },
    words(
      `How often a rule was right was measured with method ${measured.method} in ${measured.stories} stories, against a reader’s judgements.`,
      'small',
    ),
    {
      kind: 'table',
      table: { caption: 'Rules that spoke in this story', head: ['Rule', 'Says', 'Here', 'Measured'], rows },
    },
  ]
}

/** What every number of the dossier counts, and the receipts behind it. Written last, when all numbers are known. */
function numbers(book: Book): Block[] {
  const figures = book.figures()
  if (figures.length === 0) return []
  return [
    { kind: 'heading', level: 3, id: 'numbers', text: 'What the numbers rest on' },
    {
      kind: 'table',
      table: {
        caption: 'What the numbers rest on',
        head: ['Number', 'Counts', 'Rests on'],
        rows: figures.map((figure): Line[] => [
          { id: figure.id, runs: [{ text: figure.number }] },
          { runs: [{ text: figure.says }] },
          { runs: figureRuns(figure) },
        ]),
      },
    },
  ]
}
