import { describe, expect, it } from 'vitest'
import { COLUMNS, curveThrough, layOut } from './layers'

const edge = (from: string, to: string, weight = 1) => ({ from, to, weight })

describe('a layered layout', () => {
  it('puts what is linked at one height, so that lines do not cross', () => {
    const { y } = layOut(
      [
        ['a', 'b', 'c'],
        ['x', 'y', 'z'],
      ],
      [edge('a', 'z'), edge('b', 'y'), edge('c', 'x')],
    )
    expect(y.get('a')).toBe(y.get('z'))
    expect(y.get('b')).toBe(y.get('y'))
    expect(y.get('c')).toBe(y.get('x'))
  })

  it('is the same each time', () => {
    const layers = [['a', 'b'], ['m'], ['x', 'y']]
    const edges = [edge('a', 'm'), edge('m', 'y', 3), edge('b', 'x')]
    expect(layOut(layers, edges)).toEqual(layOut(layers, edges))
  })

  it('keeps a lane free where a line passes a column by', () => {
    const { y, paths } = layOut([['a'], ['m'], ['x']], [edge('a', 'm'), edge('a', 'x')])
    const passing = paths[1] ?? []
    expect(passing).toHaveLength(4)
    expect(passing[1]?.x).toBe(COLUMNS[1]?.[0])
    expect(passing[2]?.x).toBe(COLUMNS[1]?.[1])
    expect(Math.abs((passing[1]?.y ?? 0) - (y.get('m') ?? 0))).toBeGreaterThan(20)
  })

  it('leads a line back to a column before, and bows one within a column', () => {
    const { paths } = layOut([['a'], ['m', 'n'], ['x']], [edge('x', 'm'), edge('m', 'n')])
    expect(paths[0]?.map(({ x }) => x)).toEqual([COLUMNS[2]?.[0], COLUMNS[1]?.[1]])
    expect(curveThrough(paths[1] ?? [])).toContain('C660')
  })

  it('gives no two nodes of a column one place', () => {
    const ids = Array.from({ length: 20 }, (_, i) => `n${i}`)
    const { y, height } = layOut(
      [['s'], ids],
      ids.map((id) => edge('s', id)),
    )
    const places = ids.map((id) => y.get(id) ?? 0).sort((a, b) => a - b)
    for (let i = 1; i < places.length; i++) expect((places[i] ?? 0) - (places[i - 1] ?? 0)).toBeGreaterThanOrEqual(36)
    expect(places.at(-1)).toBeLessThan(height)
  })
})
