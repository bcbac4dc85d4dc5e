import { describe, expect, it } from 'vitest'
import { fold, matches } from './fold'

describe('matches', () => {
  it('is blind to accents and case', () => {
    expect(matches('Nguyễn Văn Đạt opened the café', 'NGUYEN dat CAFE')).toBe(true)
    expect(matches('Søren stayed at home', 'soren')).toBe(true)
    expect(fold('Ø  x')).toBe('o x')
    expect(fold('Łódź, Straße, İzmir, Æsir')).toBe('lodz, strasse, izmir, aesir')
  })

  it('wants every word and takes an empty query for all', () => {
    expect(matches('a bridge of steel', 'bridge steel')).toBe(true)
    expect(matches('a bridge of steel', 'bridge wood')).toBe(false)
    expect(matches('anything', '')).toBe(true)
  })
})
