import { expect, it } from 'vitest'
import { minimise } from './minimise'

it('finds the lowest place of a long narrow valley', () => {
  const found = minimise(
    (at, gradient) => {
      const [x = 0, y = 0] = at
      gradient[0] = 2 * (x - 3)
      gradient[1] = 200 * (y + 1)
      return (x - 3) ** 2 + 100 * (y + 1) ** 2
    },
    2,
    200,
  )
  expect(found[0]).toBeCloseTo(3, 2)
  expect(found[1]).toBeCloseTo(-1, 2)
})

it('stays where it is already lowest', () => {
  const flat = minimise(
    (at, gradient) => {
      gradient[0] = 2 * (at[0] as number)
      return (at[0] as number) ** 2
    },
    1,
    50,
  )
  expect(flat[0]).toBe(0)
})
