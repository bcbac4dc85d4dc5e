import { describe, expect, it } from 'vitest'
import type { Exported } from '@/contracts/interchange/exported'
import { exportedStory } from '@/testing/exported'
import { problemsOf, type Shown } from '@/testing/receipts/shown'
import { WALKS } from '@/testing/receipts/walks'
import { EXPORTS, type Format } from './formats'

const story = exportedStory()
const shownIn = async ({ id, write }: Format, exported: Exported): Promise<Shown[]> =>
  WALKS[id](await write(exported, { bom: true }))
const problemsIn = async (format: Format, exported: Exported, kept = story) =>
  (await shownIn(format, exported)).flatMap((shown) => problemsOf(shown, kept))

/** The same story with other texts: each has a word more in front, and every quote is moved along. */
function otherTexts(): Exported {
  const front = 'More. '
  const moved = exportedStory()
  const { comparison } = moved.story
  const claims = comparison?.claims.map((claim) => ({
    ...claim,
    quote: { ...claim.quote, start: claim.quote.start + front.length, end: claim.quote.end + front.length },
  }))
  const texts = new Map([...moved.texts].map(([id, text]) => [id, front + text]))
  const sources = moved.story.sources.map((source) => ({ ...source, sha256: 'f'.repeat(64) }))
  return {
    texts,
    story: { ...moved.story, sources, comparison: comparison && { ...comparison, claims: claims ?? [] } },
  }
}

const without = (field: 'archiveUrl' | 'url'): Exported => ({
  ...story,
  story: { ...story.story, sources: story.story.sources.map((source) => ({ ...source, [field]: null })) },
})

describe.each(EXPORTS)('$label', (format) => {
  it('shows something, and all that it shows rests on kept words with hash, address and archived copy', async () => {
    expect(WALKS[format.id], `no walk reads ${format.id} back`).toBeTypeOf('function')
    const shown = await shownIn(format, story)
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.flatMap((one) => problemsOf(one, story))).toEqual([])
  })

  it('is caught where it was made of other texts, or where an address or an archived copy is left out', async () => {
    expect(await problemsIn(format, otherTexts())).not.toEqual([])
    expect(await problemsIn(format, without('url'))).not.toEqual([])
    expect(await problemsIn(format, without('archiveUrl'))).not.toEqual([])
  })

  it('gives the same bytes each time', async () => {
    const made = await Promise.all([story, exportedStory()].map((one) => format.write(one, { bom: false })))
    expect(made[0]?.body).toEqual(made[1]?.body)
    expect(made[0]).toMatchObject({ name: `callow-bridge-${format.file}`, mediaType: format.mediaType })
  })
})

it('catches each thing that can be wrong with a place', () => {
  const place = { sha256: story.story.sources[0]?.sha256 ?? '', start: 2, end: 12, exact: 'new bridge' }
  const about = { url: story.story.sources[0]?.url ?? null, archivedAt: story.story.sources[0]?.archiveUrl ?? null }
  const problems = (more: object) => problemsOf({ what: 'x', places: [{ ...place, ...about, ...more }] }, story)
  expect(problems({})).toEqual([])
  for (const wrong of [
    { start: 3 },
    { end: 11 },
    { exact: 'old bridge' },
    { sha256: 'a'.repeat(64) },
    { url: null },
    { archivedAt: null },
  ])
    expect(problems(wrong), JSON.stringify(wrong)).toHaveLength(1)
  expect(problemsOf({ what: 'x', places: [] }, story)).toEqual(['x: rests on nothing'])
})
