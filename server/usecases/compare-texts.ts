import { createHash } from 'node:crypto'
import type { SourceGiven } from '@/contracts/api/text-operations'
import type { Outcome } from '@/contracts/desk'
import { looksEnglish, normaliseText } from '@/engine'
import type { Comparison, SourceInput } from '@/engine/model/comparison'
import { attempt, stop } from '@/server/errors/outcome'
import { tooLong } from '@/server/files/limits'
import { compare, StoppedError } from '@/server/jobs/method'

/** Sets texts side by side and keeps nothing. Those that are not English stand among the sources and say nothing. */
export const compareTexts = (
  given: SourceGiven[],
  propositions: string[],
  signal: AbortSignal,
): Promise<Outcome<Comparison>> =>
  attempt(async () => {
    const sources = given.map(toSource)
    refuseRepeated(sources.map(({ id }) => id))
    const long = sources.find(({ text }) => tooLong(text))
    if (long) stop('too-long', `“${long.id}” has over 2 million characters.`, 'Keep only the article.')
    try {
      const analysed = sources.filter(({ text }) => looksEnglish(text))
      const comparison = await compare(analysed, { propositions }, signal)
      return { ...comparison, sources: sources.map(({ text: _text, ...summary }) => summary) }
    } catch (error) {
      if (error instanceof StoppedError) stop('run-stopped', 'The comparison was stopped.', 'Ask again.')
      throw error
    }
  })

function toSource({ id, text: own, title, outlet, kind, published }: SourceGiven, at: number): SourceInput {
  const name = id ?? `s${at + 1}`
  const text = normaliseText(own)
  return {
    id: name,
    file: name,
    text,
    title: title ?? null,
    outlet: outlet ?? null,
    kind: kind ?? null,
    published: published ?? null,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
  }
}

function refuseRepeated(ids: string[]): void {
  const twice = ids.find((id, at) => ids.indexOf(id) !== at)
  if (twice !== undefined) stop('duplicate', `Two sources have the id “${twice}”.`, 'Give each an id of its own.')
}
