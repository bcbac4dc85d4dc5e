import type { GivenCheck } from '../../../contracts/interchange/given'
import { type StoryExport, storyExportSchema } from '../../../contracts/interchange/story-export'
import { textIri } from '../../../contracts/interchange/text-address'
import { readStory } from '../../../contracts/story-reading'
import { jobTitleOf, speakerOf, verdictsOf } from '../../../contracts/verdicts'
import type { Reading } from '../reading'
import { refuse } from '../refusal'
import { isNode } from './linked-data'

/** Whether a piece of data says that it is a story as we export it. */
export const isOwnStory = (json: unknown): boolean =>
  isNode(json) && typeof json.schema === 'string' && json.schema.startsWith('variorum/story@')

/** The sources of such a story, sign by sign, and the verdicts that were given in it. */
export function readOwnStory(json: unknown): Pick<Reading, 'sources' | 'checks'> {
  const told = storyExportSchema.safeParse(json)
  if (!told.success) {
    const [issue] = told.error.issues
    return refuse(
      'not-a-story',
      `is no story as this program exports it: “${issue?.path.join('.') ?? ''}” ${issue?.message ?? ''}`,
      'Export the story again, or import its texts one by one.',
    )
  }
  return { sources: told.data.sources.map(sourceOf), checks: checksIn(told.data) }
}

function sourceOf({ text, pages, fileName, ...about }: StoryExport['sources'][number]): Reading['sources'][number] {
  const { id, title, outlet, author, kind, published, url, archiveUrl, groups, reference } = about
  const meta = { id, title, outlet, author, kind, published, url, archiveUrl, groups, reference }
  return { name: fileName, text, meta, notes: [], ...(pages && { pages }) }
}

function checksIn({ receipts: _made, sources, ...told }: StoryExport): GivenCheck[] {
  const story = { ...told, id: '', version: '', sources }
  const reading = readStory(story)
  return verdictsOf(reading).map(({ claim, rating, review, by, person, url }) => {
    const source = reading.source(claim.source)
    const document = source?.url ?? textIri(source?.sha256 ?? '')
    return {
      claim: claim.statement,
      speaker: { name: speakerOf(reading, claim).name, jobTitle: jobTitleOf(reading, claim) },
      rating,
      review,
      by: by ?? person,
      url,
      published: null,
      appearances: [document],
      place: { document, ...claim.quote },
    }
  })
}
