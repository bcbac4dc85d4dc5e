import { expect, test } from 'vitest'
import { getPerson } from '@/server/queries/people'
import { getSourceText } from '@/server/queries/sources'
import { getStory, listStories } from '@/server/queries/stories'
import { testDatabase } from '@/testing/database'
import { must } from '@/testing/outcome'
import { importSource } from './import-source'
import { setPersonName } from './person'
import { addProposition, removeProposition } from './propositions'
import { deleteSource, restoreSource, updateSource } from './sources'
import { createStory, deleteStory, renameStory, restoreStory } from './stories'

testDatabase()

const TEXT =
  'Night buses return\n\nThe council said on Monday that the night buses will run again from 3 June, and that 12 of them are new.'
const newStory = async (title: string) => must(await createStory({ title })).slug

test('a story goes from a title to sources with a run, and every change is followed by another', async () => {
  const slug = await newStory('Night buses')
  expect(slug).toBe('night-buses')
  expect(await getStory(slug)).toMatchObject({ title: 'Night buses', sources: [], run: null, comparison: null })

  const { sourceId, warnings } = must(
    await importSource(slug, { fileName: 'buses.txt', text: TEXT }, { outlet: 'City Desk' }),
  )
  expect({ sourceId, warnings }).toEqual({ sourceId: 'night-buses-return', warnings: [] })
  const story = await getStory(slug)
  expect(story?.sources[0]).toMatchObject({
    id: sourceId,
    title: 'Night buses return',
    outlet: 'City Desk',
    language: 'en',
    analysed: true,
    reference: false,
  })
  expect(story?.comparison?.sources).toEqual([
    expect.objectContaining({ id: sourceId, outlet: 'City Desk', sha256: story?.sources[0]?.sha256 }),
  ])

  must(await updateSource(slug, sourceId, { outlet: 'City Record', reference: true, published: '2024-06' }))
  const corrected = await getStory(slug)
  expect(corrected?.run?.id).not.toBe(story?.run?.id)
  expect(corrected?.comparison?.sources[0]).toMatchObject({
    outlet: 'City Record',
    kind: 'reference',
    published: '2024-06',
  })

  must(await deleteSource(slug, sourceId))
  expect((await getStory(slug))?.comparison?.sources).toEqual([])
  expect(await getSourceText(slug, sourceId)).toBeNull()
  must(await restoreSource(slug, sourceId))
  expect((await getStory(slug))?.sources[0]?.outlet).toBe('City Record')
  expect(await getSourceText(slug, sourceId)).toMatchObject({ text: TEXT, source: { id: sourceId } })
})

test('stories are renamed, deleted and brought back, and equal titles get addresses of their own', async () => {
  const first = await newStory('Harvest')
  const second = await newStory('Harvest')
  expect([first, second]).toEqual(['harvest', 'harvest-2'])
  must(await renameStory(first, 'Late harvest'))
  must(await deleteStory(first))
  expect(await getStory(first)).toBeNull()
  expect((await listStories()).map((card) => card.slug)).not.toContain(first)
  must(await restoreStory(first))
  expect(await getStory(first)).toMatchObject({ slug: 'harvest', title: 'Late harvest' })
  expect(await restoreStory(first)).toMatchObject({ ok: false, problem: { code: 'not-found' } })
})

test('propositions are added once, and taken out', async () => {
  const slug = await newStory('Readings')
  expect(must(await addProposition(slug, ' The buses  are late '))).toEqual({ propositions: ['The buses are late'] })
  expect(await addProposition(slug, 'the buses are late')).toMatchObject({ ok: false, problem: { code: 'duplicate' } })
  expect(await removeProposition(slug, 'Something else')).toMatchObject({ ok: false, problem: { code: 'not-found' } })
  expect(must(await removeProposition(slug, 'The buses are late'))).toEqual({ propositions: [] })
})

test('the name on this computer can be changed', async () => {
  expect(await getPerson()).toBeNull()
  must(await setPersonName(' Mara  Lind '))
  expect(await getPerson()).toMatchObject({ name: 'Mara Lind' })
  expect(await setPersonName('   ')).toMatchObject({ ok: false, problem: { code: 'invalid' } })
  must(await setPersonName('Jon Vale'))
  expect(await getPerson()).toMatchObject({ name: 'Jon Vale' })
})
