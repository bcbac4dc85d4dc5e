import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutIntoSegments } from './segments'

describe('cutIntoSegments', () => {
  it('cuts overlapping marks where they begin and end', () => {
    const segments = cutIntoSegments(0, 10, [
      { key: 'a', start: 2, end: 6 },
      { key: 'b', start: 4, end: 8 },
    ])
    expect(segments).toEqual([
      { start: 0, end: 2, keys: [] },
      { start: 2, end: 4, keys: ['a'] },
      { start: 4, end: 6, keys: ['a', 'b'] },
      { start: 6, end: 8, keys: ['b'] },
      { start: 8, end: 10, keys: [] },
    ])
  })

  it('clips a mark that reaches over the edge and leaves out what is elsewhere', () => {
    const segments = cutIntoSegments(10, 20, [
      { key: 'over', start: 5, end: 12 },
      { key: 'elsewhere', start: 20, end: 25 },
    ])
    expect(segments).toEqual([
      { start: 10, end: 12, keys: ['over'] },
      { start: 12, end: 20, keys: [] },
    ])
  })

  it('prints every character once, whatever the marks', () => {
    const mark = fc
      .tuple(fc.nat(60), fc.nat(60), fc.nat())
      .map(([start, length, key]) => ({ key, start, end: start + length }))
    fc.assert(
      fc.property(
        fc.nat(20),
        fc.integer({ min: 1, max: 40 }),
        fc.array(mark, { maxLength: 8 }),
        (from, length, marks) => {
          const to = from + length
          const segments = cutIntoSegments(from, to, marks)
          expect(segments[0]?.start).toBe(from)
          expect(segments.at(-1)?.end).toBe(to)
          for (const [i, segment] of segments.entries()) {
            if (i > 0) expect(segment.start).toBe(segments[i - 1]?.end)
            const middle = (segment.start + segment.end) / 2
            expect(segment.keys).toEqual(marks.filter((m) => m.start < middle && middle < m.end).map((m) => m.key))
          }
        },
      ),
    )
  })
})
