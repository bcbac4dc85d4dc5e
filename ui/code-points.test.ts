import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointOffsets } from './code-points'

describe('codePointOffsets', () => {
  it('counts an emoji as one', () => {
    const text = 'a🌉b'
    const at = codePointOffsets(text)
    expect(text.slice(at(0), at(1))).toBe('a')
    expect(text.slice(at(1), at(2))).toBe('🌉')
    expect(text.slice(at(2), at(3))).toBe('b')
  })

  it('cuts the same words as an array of code points does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
        const points = [...text]
        const start = Math.min(a, b) % (points.length + 1)
        const end = Math.min(points.length, start + (Math.max(a, b) % 7))
        const at = codePointOffsets(text)
        expect(text.slice(at(start), at(end))).toBe(points.slice(start, end).join(''))
      }),
    )
  })

  it('stays inside the text', () => {
    expect(codePointOffsets('ab')(99)).toBe(2)
    expect(codePointOffsets('a🌉')(99)).toBe(3)
  })
})
