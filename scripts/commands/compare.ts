import type { Comparison, SourceInput } from '../../engine/model/comparison'
import type { compareSources } from '../../engine/pipeline'
import { givenSources } from '../../server/files/given-sources'
import { jsonPieces } from './json-pieces'
import { compareArguments } from './options'
import { BAD_INPUT, complain, DONE, misused, type Terminal, write } from './terminal'

/** `variorum compare`: sets the sources at the paths side by side. */
export async function compare(args: string[], terminal: Terminal): Promise<number> {
  const given = compareArguments(args)
  if ('wrong' in given) return misused(terminal, given.wrong)
  const [{ sources, setAside, problems, notes }, method] = await Promise.all([
    givenSources(given.paths),
    import('../../engine/pipeline'),
  ])
  for (const message of [...problems, ...notes]) await complain(terminal, message)
  if (sources.length === 0) {
    await complain(terminal, 'there is no source to compare')
    return BAD_INPUT
  }
  const comparison = compareAll(method.compareSources, sources, setAside, given.propositions)
  const failed = comparison.failed ?? []
  const fileOf = new Map(sources.map(({ id, file }) => [id, file]))
  for (const { source, message } of failed)
    await complain(terminal, `${fileOf.get(source)}: the method failed on this text and left it out (${message})`)
  if (given.json) {
    const printed = given.withText ? withTexts(comparison, sources) : comparison
    for (const piece of jsonPieces(printed)) await write(terminal.output, piece)
  } else {
    const { comparisonTable } = await import('./table')
    await write(terminal.output, comparisonTable(comparison, { colour: terminal.colour, all: given.all }))
    if (given.withText) for (const { id, text } of sources) await write(terminal.output, `\nTEXT OF ${id}\n\n${text}\n`)
  }
  return problems.length + failed.length === 0 ? DONE : BAD_INPUT
}

/** The method over the sources that can be analysed; the others stand in the list of sources and say nothing. */
function compareAll(
  method: typeof compareSources,
  sources: SourceInput[],
  setAside: ReadonlySet<string>,
  propositions: string[],
): Comparison {
  const analysed = sources.filter((source) => !setAside.has(source.id))
  const comparison = method(analysed, { propositions })
  return { ...comparison, sources: sources.map(({ text: _text, ...summary }) => summary) }
}

const withTexts = (comparison: Comparison, sources: SourceInput[]) => ({
  ...comparison,
  sources: comparison.sources.map((summary) => ({
    ...summary,
    text: sources.find((source) => source.id === summary.id)?.text ?? null,
  })),
})
