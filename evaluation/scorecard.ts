import type { Part } from './parts'
import type { RuleResults } from './rules'
import type { StoryScore } from './story-score'

/** What one part came to; `limit` where only so many rows were asked, drawn by the scorer with a fixed seed. */
export type PartResult = {
  part: string
  figure: number | null
  detail: string
  seconds: number
  limit: number | null
  method: string
}

export type Results = {
  sample: { score: StoryScore; seconds: number; method: string }
  rules: RuleResults
  parts: PartResult[]
}

const number = (figure: number | null, digits = 3): string => (figure === null ? '–' : figure.toFixed(digits))

/** The score card as Markdown. */
export function scorecard({ sample, rules, parts: results }: Results, parts: Part[]): string {
  const measured = parts.flatMap((part) => {
    const result = results.find((each) => each.part === part.name)
    return result ? [{ part, result }] : []
  })
  const missing = parts.filter((part) => !measured.some((each) => each.part === part))
  return `${[
    '# Score card',
    'Written by `npm run evaluate`. Each figure is what the `variorum` command answers, held against labels that it is not given. ' +
      'The floor is what plain word overlap reaches on the same rows; published figures are from the papers of the sets, on their own test sides.',
    '## The sample story',
    sampleSection(sample),
    ...(measured.length > 0 ? ['## The evaluation sets', table(measured), '### In detail', details(measured)] : []),
    ...(rules.rules.length > 0 ? ['## The rules', rulesSection(rules)] : []),
    ...(missing.length > 0 ? [`Not measured: ${missing.map((part) => part.name).join(', ')}. ${WHERE}`] : []),
  ].join('\n\n')}\n`
}

const WHERE =
  'The sets are texts of publishers and are no part of the project; the command looks for them in the folder that `VARIORUM_EVALUATION` names, or in `../shared/evaluation`.'

function sampleSection({ score, seconds, method }: Results['sample']): string {
  const { pairs, core, stances, traps, strangers, falseConflicts, missed, figure } = score
  return [
    `Five digests and a record, with what a careful reader found in them (\`prisma/sample/expected.json\`); method ${method}.`,
    [
      '| pairs found | core pairs | stances | traps flagged | strangers joined | false conflicts | figure | seconds |',
      '|---|---|---|---|---|---|---|---|',
      `| ${pairs.found} of ${pairs.of} | ${core.found} of ${core.of} | ${stances.found} of ${stances.of} | ${traps.flagged} of ${traps.of} | ${strangers.joined} of ${strangers.of} | ${falseConflicts} | ${number(figure)} | ${seconds.toFixed(1)} |`,
    ].join('\n'),
    missed.length > 0 ? `Missed: ${missed.join('; ')}.` : 'Nothing is missed.',
  ].join('\n\n')
}

type Measured = { part: Part; result: PartResult }

const table = (measured: Measured[]): string =>
  [
    '| part | measures | floor | must | aim | **reached** | published | rows | seconds |',
    '|---|---|---|---|---|---|---|---|---|',
    ...measured.map(
      ({ part, result }) =>
        `| ${part.name} | ${part.measures} | ${part.floor} | ${number(part.must, 2)} | ${number(part.aim, 2)} | **${number(result.figure)}**${heldOut(part)}${mark(part, result)} | ${part.published} | ${result.limit === null ? 'all' : `${result.limit}`} | ${Math.round(result.seconds)} |`,
    ),
    '',
    '✓ reaches what it must, ✓✓ reaches the aim, ✗ falls short. A number under “rows” says that only so many were asked, drawn with a fixed seed.',
    ...fittedNotes(measured),
  ].join('\n')

function fittedNotes(measured: Measured[]): string[] {
  const fitted = measured.filter(({ part }) => part.heldOut)
  if (fitted.length === 0) return []
  const ways = [...new Set(fitted.map(({ part }) => part.heldOut?.how))]
  const told = ways.map(
    (how) =>
      `${fitted.flatMap(({ part }) => (part.heldOut?.how === how ? [`**${part.name}**`] : [])).join(', ')} (${how})`,
  )
  return [
    '',
    `Weights were fitted on these very rows for ${told.join('; ')}: what counts there is the figure held out.`,
  ]
}

const heldOut = (part: Part): string => (part.heldOut ? ` (held out ${number(part.heldOut.figure)})` : '')

/** Judged by what is reached on rows that no fitting saw. */
function mark({ must, aim, heldOut: unseen }: Part, result: PartResult): string {
  const figure = unseen?.figure ?? result.figure
  if (figure === null || must === null) return ''
  if (aim !== null && figure >= aim) return ' ✓✓'
  return figure >= must ? ' ✓' : ' ✗'
}

const details = (measured: Measured[]): string =>
  measured.map(({ part, result }) => `- **${part.name}** (method ${result.method}): ${result.detail}`).join('\n')

const INTO: Record<RuleResults['rules'][number]['says'], string> = {
  agree: 'agree',
  conflict: 'conflict',
  apparent: 'only seem to conflict',
}

const rulesSection = ({ method, stories, rules }: RuleResults): string =>
  [
    `How often each rule was right in the ${stories} stories whose pairs a reader has labelled (method ${method}): the labelled pairs that it joins, traps made to look like ` +
      'what it says, and strangers, claims of different facts. Last stands the share that is right, with Wilson’s 95 % interval. What a rule says of pairs that nobody labelled is not in the ' +
      'count; the rules were made while looking at these stories, so on others they do worse.',
    '',
    '| rule | says that they | right | wrong | traps | strangers | share right | interval |',
    '|---|---|---|---|---|---|---|---|',
    ...rules.map(
      (row) =>
        `| ${row.rule} | ${INTO[row.says]} | ${row.right} | ${row.wrong} | ${row.traps} | ${row.strangers} | ${percent(row.right / row.checked)} | ${percent(row.low)} to ${percent(row.high)} |`,
    ),
  ].join('\n')

const percent = (share: number): string => `${Math.round(share * 100)} %`
