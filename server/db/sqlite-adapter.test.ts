import { DatabaseSync } from '@photostructure/sqlite'
import { expect, test } from 'vitest'
import { testDatabase } from '@/testing/database'
import { database, transaction } from './client'

const { file } = testDatabase()

const newStory = (slug: string) => ({ data: { slug, title: slug } })

test('the file is written ahead, holds to its foreign keys and waits for others', async () => {
  const pragma = async (name: string) =>
    Object.values((await database().$queryRawUnsafe<object[]>(`PRAGMA ${name}`))[0] ?? {})
  expect(await pragma('journal_mode')).toEqual(['wal'])
  expect((await pragma('foreign_keys')).map(Number)).toEqual([1])
  expect((await pragma('busy_timeout')).map(Number)).toEqual([5000])
})

test('what is written is read back, dates and JSON included', async () => {
  const { id } = await database().story.create(newStory('round-trip'))
  const createdAt = new Date('2024-05-14T09:30:15.123Z')
  const settings = { propositions: ['Ünïcode “quotes” 🛳️'], deep: { list: [1, 2.5, null, true] } }
  await database().run.create({ data: { storyId: id, number: 1, method: 'm', settings, milliseconds: 3, createdAt } })
  const run = await database().run.findFirstOrThrow({ where: { storyId: id } })
  expect(run).toMatchObject({ settings, createdAt, milliseconds: 3, emptiedAt: null })
})

test('errors have the names that Prisma gives them', async () => {
  await database().story.create(newStory('twice'))
  await expect(database().story.create(newStory('twice'))).rejects.toMatchObject({ code: 'P2002' })
  const orphan = { storyId: 'nobody', text: 'x', position: 0 }
  await expect(database().proposition.create({ data: orphan })).rejects.toMatchObject({ code: 'P2003' })
  await expect(database().story.update({ where: { slug: 'none' }, data: {} })).rejects.toMatchObject({ code: 'P2025' })
})

test('a transaction is all or nothing, and others wait for their turn', async () => {
  const failing = transaction(async (db) => {
    await db.story.create(newStory('half'))
    throw new Error('stop here')
  })
  const beside = database().story.create(newStory('beside'))
  await expect(failing).rejects.toThrow('stop here')
  await beside
  const slugs = (await database().story.findMany()).map((story) => story.slug)
  expect(slugs).toContain('beside')
  expect(slugs).not.toContain('half')
})

test('transactions at the same time all arrive', async () => {
  const add = (i: number) =>
    transaction(async (db) => {
      const count = await db.person.count()
      await db.person.create({ data: { name: `person ${i} after ${count}` } })
    })
  await Promise.all(Array.from({ length: 20 }, (_, i) => add(i)))
  const names = (await database().person.findMany()).map(({ name }) => Number(name.split(' ').at(-1)))
  expect(names.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i))
})

test('after another program held the file too long, the next call works', async () => {
  await database().$executeRawUnsafe('PRAGMA busy_timeout=50')
  const other = new DatabaseSync(file)
  other.exec('BEGIN IMMEDIATE')
  await expect(database().person.create({ data: { name: 'too early' } })).rejects.toMatchObject({ code: 'P1008' })
  other.exec('COMMIT')
  other.close()
  expect(await database().person.create({ data: { name: 'in time' } })).toMatchObject({ name: 'in time' })
})
