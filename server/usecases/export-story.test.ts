import { beforeAll, expect, it, vi } from 'vitest'
import { GET } from '@/app/api/stories/[slug]/export/[format]/route'
import { FORMATS } from '@/contracts/interchange/formats'
import { storyExportSchema } from '@/contracts/interchange/story-export'
import type { Comparison } from '@/engine/model/comparison'
import { testDatabase } from '@/testing/database'
import { ferryComparison } from '@/testing/ferry'
import { ferryOnDesk } from '@/testing/ferry-desk'
import { codeOf, must } from '@/testing/outcome'
import { editStory } from './edits'
import { exportStory } from './export-story'

const method = vi.hoisted(() => ({ finds: null as unknown as Comparison }))
vi.mock('@/engine', async (original) => ({ ...(await original<object>()), compareSources: () => method.finds }))

testDatabase()

let slug = ''
beforeAll(async () => {
  method.finds = ferryComparison()
  slug = await ferryOnDesk()
})

const verdict = (rating: string, seen: string | null = null) =>
  editStory(slug, {
    edit: { kind: 'claim.verdict', claim: 'harbour-1', rating, review: '', by: null, url: null },
    why: '',
    seen,
  })

it('writes every format but those for which nothing was decided, and these say what to do', async () => {
  const codes = await Promise.all(FORMATS.map(async ({ id }) => [id, codeOf(await exportStory(slug, id))] as const))
  expect(codes.filter(([, code]) => code !== 'none')).toEqual([
    ['claim-review', 'no-verdict'],
    ['recal', 'no-second-reader'],
  ])
})

it('has the verdict that a person gave on the desk, and has it no longer when it is taken away', async () => {
  const { id } = must(await verdict('Not counted'))
  const { body } = must(await exportStory(slug, 'claim-review'))
  const [review] = JSON.parse(String(body))['@graph']
  expect(review).toMatchObject({ author: { name: 'Mara Lind' }, reviewRating: { alternateName: 'Not counted' } })
  const everything = storyExportSchema.parse(JSON.parse(String(must(await exportStory(slug, 'json')).body)))
  expect(everything.edits).toEqual([expect.objectContaining({ id })])
  must(await verdict('', id))
  expect(codeOf(await exportStory(slug, 'claim-review'))).toBe('no-verdict')
})

it('names what it does not have: a story, a format, an option', async () => {
  expect(codeOf(await exportStory('nowhere', 'json'))).toBe('not-found')
  expect(codeOf(await exportStory(slug, 'wordstar'))).toBe('not-found')
  expect(codeOf(await exportStory(slug, 'claims-csv', { bom: 'perhaps' as never }))).toBe('invalid')
})

const asked = async (format: string, query = '') =>
  GET(new Request(`http://127.0.0.1/export${query}`), { params: Promise.resolve({ slug, format }) })

it('is sent as a file to keep, with options of the address', async () => {
  const answer = await asked('claims-csv', '?bom=1')
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="ferry-claims.csv"; filename*=UTF-8''ferry-claims.csv`,
    'x-content-type-options': 'nosniff',
  })
  expect([...new Uint8Array(await answer.arrayBuffer())].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf])
  const zip = await asked('brat')
  expect(zip.headers.get('content-type')).toBe('application/zip')
  expect(new TextDecoder().decode((await zip.arrayBuffer()).slice(0, 2))).toBe('PK')
})

it('answers with the problem where there is nothing to send', async () => {
  const answer = await asked('wordstar')
  expect(answer.status).toBe(404)
  expect((await answer.json()).problem.next).toContain('claim-review')
})
