import { expect, test } from 'vitest'
import { remembered } from './remember'

test('a thing is made once for each object, also where it is nothing', () => {
  let made = 0
  const sizeOf = remembered((list: number[]) => {
    made++
    return list.length || undefined
  })
  const [one, other] = [[1, 2], []]
  expect([sizeOf(one), sizeOf(one), sizeOf(other), sizeOf(other)]).toEqual([2, 2, undefined, undefined])
  expect(made).toBe(2)
})
