import type { SourceDto } from '../contracts/desk'
import { readStory, type StoryReading } from '../contracts/story-reading'
import type { Claim, Voice } from '../engine/model/claim'
import type { Question } from '../engine/model/comparison'
import { aClaim, aComparison } from './builders'
import { deskStory, SOURCES } from './desk-story'

/** A source by id; its outlet is its name unless another is given. */
export const toldBy = (id: string, more: Partial<SourceDto> = {}): SourceDto => ({
  ...(SOURCES[0] as SourceDto),
  id,
  outlet: id,
  title: null,
  reference: false,
  groups: [],
  ...more,
})

/** A claim of a source that passes on the voices named, outermost first: `told('c1', 'herald', ['Odd Lind', 'person'])`. */
export const told = (id: string, source: string, ...voices: [name: string, kind: Voice['kind']][]): Claim =>
  aClaim({
    id,
    source,
    exact: `What ${id} says.`,
    voices: [{ name: source, kind: 'source' }, ...voices.map(([name, kind]) => ({ name, kind }))],
    origin: voices.at(-1)?.[0].toLowerCase() ?? source,
  })

/** A reading of sources, claims and questions that a test puts together. */
export const toldStory = (sources: SourceDto[], claims: Claim[], questions: Question[] = []): StoryReading => {
  const comparison = { ...aComparison({ claims, questions }), sources: [] }
  return readStory(deskStory({ sources, comparison, machine: comparison }))
}
