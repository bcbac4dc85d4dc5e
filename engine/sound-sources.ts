import type { Comparison, Failed, SourceInput } from './model/comparison'

/** Longest message that is passed on: what a fault says of itself may hold the whole text. */
const LONGEST_MESSAGE = 300

/**
 * Compares what can be compared. A text that the method fails on is left out and named, and the others are compared without it: first those
 * that fail by themselves, then, where the rest still fails together, those that cannot be added to the sources before them.
 */
export function compareSound(
  sources: readonly SourceInput[],
  compare: (some: SourceInput[]) => Comparison,
): Comparison {
  const whole = attempt(() => compare([...sources]))
  if ('value' in whole) return whole.value
  const failed: Failed[] = []
  const sound = sources.filter((source) => {
    const alone = attempt(() => compare([source]))
    if ('message' in alone) failed.push({ source: source.id, message: alone.message })
    return 'value' in alone
  })
  if (sound.length === 0) throw whole.error
  let found = attempt(() => compare(sound))
  if ('message' in found) {
    const kept: SourceInput[] = []
    for (const source of sound) {
      const grown = attempt(() => compare([...kept, source]))
      if ('message' in grown) failed.push({ source: source.id, message: grown.message })
      else {
        kept.push(source)
        found = grown
      }
    }
  }
  if ('message' in found) throw found.error
  const summaries = sources.map(({ text: _text, ...summary }) => summary)
  return { ...found.value, sources: summaries, failed: failed.sort((a, b) => (a.source < b.source ? -1 : 1)) }
}

type Attempted<T> = { value: T } | { error: unknown; message: string }

function attempt<T>(work: () => T): Attempted<T> {
  try {
    return { value: work() }
  } catch (error) {
    const told = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    return { error, message: told.slice(0, LONGEST_MESSAGE) }
  }
}
