import { expect, it } from 'vitest'
import { review } from '@/testing/desk-story'
import { readingsInWords, readingsOf } from './readings'

const at = (hour: number, decision: string, person = 'p1') =>
  review({ id: `r${hour}`, at: `2031-06-01T${hour}:00:00.000Z`, decision, person: { id: person, name: person } })
const second = { ...at(12, 'agree', 'p2'), reading: 2 as const }

it('needs both readings to compare them', () => {
  expect(readingsOf([], null).state).toBe('none')
  expect(readingsOf([at(10, 'agree')], null).state).toBe('one')
  expect(readingsOf([], second).state).toBe('one')
  expect(readingsInWords({ state: 'one' })).toBeNull()
})

it('says whether they agree, and when one person gave both', () => {
  expect(readingsOf([at(10, 'agree')], second)).toEqual({ state: 'agree', same: false })
  expect(readingsInWords(readingsOf([at(10, 'agree', 'p2')], second))).toMatch(/One person gave both/)
})

it('asks for a new decision where they differ, until there is one made with both in view', () => {
  expect(readingsInWords(readingsOf([at(10, 'conflict')], second))).toMatch(/a new decision is needed/)
  // whoever decides first after the second reading has not seen it
  expect(readingsOf([at(14, 'conflict')], second).state).toBe('differ')
  expect(readingsOf([at(14, 'conflict'), at(10, 'conflict')], second).state).toBe('settled')
  // and who then says the same as the second reader did not find it alone
  expect(readingsOf([at(14, 'agree'), at(10, 'conflict')], second).state).toBe('settled')
})
