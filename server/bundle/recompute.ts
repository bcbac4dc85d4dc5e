import type { BundleRun } from '@/contracts/interchange/bundle'
import type { Comparison, SourceInput, SourceSummary } from '@/engine/model/comparison'
import { type Bundle, heldText, type SourceWhole, toSourceDto } from './bundle'
import { canonical } from './canonical'

/** Runs the method: in this process, or in one of its own. */
export type Method = (sources: SourceInput[], propositions: string[]) => Comparison | Promise<Comparison>

/** What a run was given, with the texts that the bundle has; or the sources whose text it has not. */
export function inputOf(bundle: Bundle, run: BundleRun): { sources: SourceInput[] } | { without: string[] } {
  const texts = new Map(bundle.sources.map((source) => [source.key, source.texts]))
  const sources: SourceInput[] = []
  const without: string[] = []
  for (const summary of run.sources) {
    const found = texts.get(summary.id)?.find(({ sha256 }) => sha256 === summary.sha256)
    if (found) sources.push({ ...summary, text: found.text })
    else without.push(summary.id)
  }
  return without.length > 0 ? { without } : { sources }
}

/** What the method would be given of the sources as they are now. */
export const inputNow = ({ sources }: Bundle): SourceInput[] =>
  sources
    .filter(({ analysed, deletedAt }) => analysed && deletedAt === null)
    .map((source) => ({ ...summaryOf(source), text: heldText(source).text }))

function summaryOf(source: SourceWhole): SourceSummary {
  const { id, fileName, title, outlet, kind, published, reference, sha256 } = toSourceDto(source)
  return { id, file: fileName, title, outlet, kind: kindOf(kind, reference), published, sha256 }
}

/** The method knows a reference source by this kind, which only the mark on a source gives. */
const kindOf = (kind: string | null, reference: boolean) =>
  reference ? 'reference' : kind === 'reference' ? null : kind

/** Whether a run was given what a run would be given now. */
export function isOfNow(bundle: Bundle, run: BundleRun): boolean {
  const now = inputNow(bundle).map(({ text: _text, ...summary }) => summary)
  return inputKey(now, bundle.story.propositions) === inputKey(run.sources, run.propositions)
}

const inputKey = (sources: SourceSummary[], propositions: string[]): string =>
  JSON.stringify([propositions, sources.map(canonical).sort()])
