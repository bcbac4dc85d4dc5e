import type { StoryDto } from '@/contracts/desk'
import { counted } from '@/contracts/story-reading'

/** How many sources are in the story but not in what is shown of it: a run was stopped, or failed, since they came. */
export function notCompared({ sources, comparison }: Pick<StoryDto, 'sources' | 'comparison'>): number {
  const compared = new Set(comparison?.sources.map(({ id }) => id))
  return sources.filter((source) => source.analysed && !compared.has(source.id)).length
}

/** What is at work, or what waits to be done; null where what is shown is up to date. */
export function runInWords(since: string | null, waiting: number, now: number): string | null {
  if (since) {
    const seconds = Math.max(0, Math.round((now - Date.parse(since)) / 1000))
    return `The method compares the sources, for ${counted(seconds, 'second')} now. What is shown is of the run before.`
  }
  if (waiting === 0) return null
  return `${counted(waiting, 'source is', 'sources are')} not in what is shown yet.`
}
