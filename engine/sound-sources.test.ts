import { expect, it, vi } from 'vitest'
import { aSource } from '../testing/builders'
import { compareSources } from './pipeline'
import { compareSound } from './sound-sources'

vi.mock('./text/read', async (original) => {
  const { readText } = await original<typeof import('./text/read')>()
  const read = (text: string) => {
    if (text.includes('unreadable')) throw new RangeError('a sign it cannot bear')
    return readText(text)
  }
  return { readText: read }
})

const TELLS = 'The new ferry carried 40 passengers to the island of Orrey on Monday.'
const harbour = aSource({ id: 'harbour', text: TELLS })
const island = aSource({
  id: 'island',
  text: 'On Monday the new ferry carried 40 passengers to Orrey, the island said.',
})
const broken = aSource({ id: 'broken', text: `${TELLS} This part is unreadable.` })

it('leaves out the source that it fails on, names it, and compares the others as if it were not there', () => {
  const without = compareSources([harbour, island])
  const found = compareSources([harbour, broken, island])
  expect(found.failed).toEqual([{ source: 'broken', message: 'RangeError: a sign it cannot bear' }])
  expect(found.sources.map(({ id }) => id)).toEqual(['broken', 'harbour', 'island'])
  expect(found.questions).toEqual(without.questions)
  expect(found.claims).toEqual(without.claims)
  expect(without).not.toHaveProperty('failed')
})

it('fails as a whole only where no source can be read', () => {
  expect(() => compareSources([broken])).toThrow('cannot bear')
})

it('finds the source that only fails beside others', () => {
  const compare = (some: (typeof harbour)[]) => {
    if (some.length > 1 && some.includes(island)) throw new Error('too much')
    return compareSources(some)
  }
  const found = compareSound([harbour, island], compare)
  expect(found.failed).toEqual([{ source: 'island', message: 'Error: too much' }])
  expect(new Set(found.claims.map(({ source }) => source))).toEqual(new Set(['harbour']))
})
