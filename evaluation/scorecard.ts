import type { Part } from './parts'
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

export type Results = { sample: { score: StoryScore; seconds: number; method: string }; parts: PartResult[] }

const number = (figure: number | null, digits = 3): string => (figure === null ? '–' : figure.toFixed(digits))

/** The score card as Markdown. */
export function scorecard({ sample, parts: results }: Results, parts: Part[]): string {
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
  const names = fitted.map(({ part }) => `**${part.name}** (${part.heldOut?.how})`)
  return [
    '',
    `The weights for ${names.join(' and ')} were fitted on these very rows: what counts there is the figure held out.`,
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
