import { ProblemError } from '@/server/errors/outcome'
import type { Limits, Opinion, Pair, SecondReader } from '../second-reader'
import { type Labels, labelsOf, verdictOf } from './labels'
import { type ModelFiles, modelFiles, type Wanted } from './model-files'
import { type ModelProcess, startModel } from './model-process'

type Settings = Wanted & { name: string; seconds: number }

/** A model that is not asked for this long is given back to the computer. */
const IDLE_MS = 5 * 60_000
/** The first call also loads the model, and may have to fetch it. */
const LOADING_FACTOR = 10
/** Raised when the same scores would be read otherwise. */
const READING_VERSION = 1

/** A model of natural language inference that runs on this computer, in a process of its own. */
export function onnxReader(settings: Settings, cache?: string): SecondReader {
  const files: ModelFiles = modelFiles(settings, cache)
  let running: { model: ModelProcess; labels: Labels } | null = null
  let idle: NodeJS.Timeout | undefined

  async function opened(signal: AbortSignal) {
    if (running?.model.alive()) return running
    const model = await inTime(settings.seconds * LOADING_FACTOR, signal, (both) => startModel(files, both))
    try {
      running = { model, labels: labelsOf(model.labels) }
    } catch (error) {
      model.end()
      throw error
    }
    return running
  }

  async function close() {
    clearTimeout(idle)
    running?.model.end()
    running = null
  }

  async function read(pair: Pair, { signal, budget }: Limits): Promise<Opinion> {
    budget.take()
    clearTimeout(idle)
    try {
      const { model, labels } = await opened(signal)
      const [a, b] = [pair.a.quote, pair.b.quote]
      const both: [string, string][] = [
        [a, b],
        [b, a],
      ]
      const scores = await inTime(settings.seconds, signal, (limited) => model.judge(both, limited))
      const [forth, back] = scores.map((row) => ({
        entailment: row[labels.entailment] ?? 0,
        contradiction: row[labels.contradiction] ?? 0,
      }))
      if (!forth || !back) throw new Error('the model gave no scores')
      idle = setTimeout(close, IDLE_MS).unref()
      return { ...verdictOf(forth, back), quotes: { a, b } }
    } catch (error) {
      // what it still works on is of no use to anybody
      await close()
      throw error
    }
  }

  async function inTime<T>(
    seconds: number,
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const late = AbortSignal.timeout(seconds * 1000)
    try {
      return await work(AbortSignal.any([signal, late]))
    } catch (error) {
      if (late.aborted && !signal.aborted) throw tooSlow(settings.name, seconds)
      throw error
    }
  }

  return { model: settings.name, version: `onnx ${READING_VERSION} ${settings.model} ${files.stamp}`, read, close }
}

const tooSlow = (model: string, seconds: number) =>
  new ProblemError({
    code: 'model-slow',
    message: `The model ${model} did not answer within ${seconds} seconds.`,
    next: 'Raise VARIORUM_MODEL_SECONDS or choose a smaller model.',
  })
