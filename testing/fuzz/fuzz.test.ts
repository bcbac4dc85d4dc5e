import { describe, expect, it } from 'vitest'
import { FILE_KINDS } from '../../contracts/interchange/kinds'
import { readDocument } from '../../server/files/read-document'
import { corpus } from './corpus'
import { fuzz } from './fuzz'
import { mutated, randomFrom } from './mutate'
import { inputOf } from './one-input'

/** All of them where everything is tested; else a slice. */
const FILES = process.env.VARIORUM_FULL ? 20_000 : 220

describe('damaged files', () => {
  it(`make no importer crash, hang or throw: ${FILES.toLocaleString('en')} of them`, {
    timeout: 1_800_000,
  }, async () => {
    let read = 0
    const faults = await fuzz({ to: FILES, told: (so) => (read = so) })
    expect(faults).toEqual([])
    expect(read).toBe(FILES)
  })

  it('are told where one hangs, crashes or throws, and the others are read all the same', {
    timeout: 180_000,
  }, async () => {
    let read = 0
    const planted = { 3: 'hang', 8: 'crash', 11: 'throw' } as const
    const faults = await fuzz({ to: 24, limit: 3_000, planted, told: (so) => (read = so) })
    expect(faults.map(({ number, fault }) => [number, fault.split('\n')[0]])).toEqual([
      [3, 'took more than 3 seconds'],
      [8, 'ended its process'],
      [11, 'threw Error: planted'],
    ])
    expect(read).toBe(24)
  })

  it('come from sound files of every kind that is read, and sound they are', { timeout: 120_000 }, async () => {
    const seeds = await corpus()
    for (const { kind } of FILE_KINDS) expect(seeds.map(({ of }) => of)).toContain(kind)
    for (const { of, name, bytes } of seeds)
      if (of !== 'bundle' && !name.endsWith('.txt.gz'))
        expect([name, (await readDocument(name, bytes)).ok]).toEqual([name, true])
  })

  it('are the same each time, and no two alike', async () => {
    const seeds = await corpus()
    const text = seeds.filter(({ of }) => of === 'table')
    const made = (number: number) => Buffer.from(inputOf(text, number).bytes).toString('latin1')
    expect(made(7)).toBe(made(7))
    expect(new Set(Array.from({ length: 200 }, (_, k) => made(k))).size).toBeGreaterThan(150)
    const bytes = seeds[0]?.bytes ?? new Uint8Array()
    expect(mutated(bytes, randomFrom(1), bytes)).not.toEqual(bytes)
  })
})
