import type { Exported } from '../../contracts/interchange/exported'
import { sha256 } from '../builders'

/** Where a file says that quoted words stand. `url` and `archivedAt`: as the file has them, null where it has none. */
export type Told = {
  sha256: string
  start: number
  end: number
  exact: string
  url: string | null
  archivedAt: string | null
}

/** A source as a whole, for what speaks of a source and of none of its words. */
export type ToldSource = Omit<Told, 'start' | 'end' | 'exact'>

/** A number, a chart or a sentence that a file shows, and the places that the file itself names for it. */
export type Shown = { what: string; places: (Told | ToldSource)[] }

/** What does not hold of it, as sentences; empty where every place is in the kept texts as it says. */
export function problemsOf({ what, places }: Shown, { story, texts }: Exported): string[] {
  if (places.length === 0) return [`${what}: rests on nothing`]
  return places.flatMap((place) => {
    const found = [...texts].find(([, text]) => sha256(text) === place.sha256)
    const source = found && story.sources.find(({ id }) => id === found[0])
    if (!found || !source) return [`${what}: no kept text has the hash ${place.sha256}`]
    const problems: string[] = []
    if ('exact' in place) {
      const words = Array.from(found[1]).slice(place.start, place.end).join('')
      if (words === '' || words !== place.exact)
        problems.push(`${what}: ${place.start}–${place.end} of ${source.id} is “${words}”, not “${place.exact}”`)
    }
    if (place.url !== source.url) problems.push(`${what}: leads to ${place.url} instead of ${source.url}`)
    if (place.archivedAt !== source.archiveUrl)
      problems.push(`${what}: archived at ${place.archivedAt} instead of ${source.archiveUrl}`)
    return problems
  })
}
