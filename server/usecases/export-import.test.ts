import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { StoryDto } from '@/contracts/desk'
import type { FormatId } from '@/contracts/interchange/formats'
import { readStory } from '@/contracts/story-reading'
import { verdictsOf } from '@/contracts/verdicts'
import { database } from '@/server/db/client'
import { readDocument } from '@/server/files/read-document'
import { getStory } from '@/server/queries/stories'
import { insertSource } from '@/server/store/sources'
import { testDatabase } from '@/testing/database'
import { ferryComparison, ferrySources } from '@/testing/ferry'
import { must } from '@/testing/outcome'
import { editStory } from './edits'
import { exportStory } from './export-story'
import { freeze } from './freeze-text'
import { setPersonName } from './person'
import { runStory } from './run-story'
import { setGiven } from './set-given'
import { EMPTY_META } from './source-meta'
import { createStory } from './stories'

vi.mock('@/engine', async (original) => ({
  ...(await original<object>()),
  compareSources: (given: { id: string; text: string }[]) => ({
    ...ferryComparison(),
    sources: given.map(({ text: _text, ...summary }) => summary),
  }),
}))

testDatabase()

async function ferry(): Promise<string> {
  const { slug } = must(await createStory({ title: 'Ferry' }))
  const story = await getStory(slug)
  for (const { id, file, text } of ferrySources())
    await insertSource(database(), story?.id ?? '', id, freeze(file, text), {
      ...EMPTY_META,
      outlet: id,
      url: id === 'island' ? null : `https://${id}.example/ferry`,
    })
  must(await runStory(slug))
  return slug
}

let given = ''
let other = ''
beforeAll(async () => void must(await setPersonName('Mara Lind')))
beforeEach(async () => {
  given = await ferry()
  other = await ferry()
  const verdicts = [
    { claim: 'harbour-1', rating: 'Half right', review: 'Of “40”, 4 stayed ashore 🛳️', by: null, url: null },
    { claim: 'island-1', rating: '=Wrong', review: '', by: 'Island Check', url: 'https://check.example/45' },
  ]
  for (const verdict of verdicts)
    must(await editStory(given, { edit: { kind: 'claim.verdict', ...verdict }, why: '', seen: null }))
})

const shown = async (slug: string) => readStory((await getStory(slug)) as StoryDto)
const told = async (slug: string) =>
  verdictsOf(await shown(slug)).map(({ claim, rating, review, by, person, url }) => ({
    claim: claim.id,
    rating,
    review,
    by: by ?? person,
    url,
  }))

it.each<FormatId>(['claim-review', 'claims-csv', 'json'])(
  'verdicts that go out as %s come in on the same claims of another story, with their authors',
  async (format) => {
    const { name, body } = must(await exportStory(given, format))
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
    const { checks } = must(await readDocument(name, bytes))
    must(await setGiven(other, { checks, annotations: [] }))
    expect(await told(other)).toEqual(await told(given))
    expect(await told(other)).toHaveLength(2)
  },
)

it('a claim that a person made goes out as an annotation and comes in at the same place', async () => {
  const text = ferrySources()[1]?.text ?? ''
  const words = 'Sailings went on without a break'
  const start = Array.from(text.slice(0, text.indexOf(words))).length
  const [claim] = ferryComparison().claims
  if (!claim) throw new Error('the ferry has claims')
  const fields = { ...claim, statement: words, value: null, kind: 'other' as const }
  const { id: _id, source: _source, quote: _quote, ...said } = fields
  const { statement, value, voices, certainty, polarity, kind, scope } = said
  const edit = {
    kind: 'claim.add' as const,
    source: 'island',
    start,
    end: start + words.length,
    fields: { statement, value, voices, certainty, polarity, kind, scope },
    question: null,
  }
  must(await editStory(given, { edit, why: '', seen: null }))
  const { name, body } = must(await exportStory(given, 'web-annotation'))
  const { annotations } = must(await readDocument(name, new TextEncoder().encode(String(body))))
  const mine = annotations.filter(({ place }) => place.exact === words)
  expect(mine).toHaveLength(1)
  must(await setGiven(other, { checks: [], annotations: mine }))
  const places = (await shown(other)).comparison.claims.map(({ source, quote }) => [source, quote.start, quote.exact])
  expect(places).toContainEqual(['island', start, words])
})
