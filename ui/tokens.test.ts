import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

function coloursOf(selector: string): Map<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`), css.indexOf('}', css.indexOf(`${selector} {`)))
  return new Map([...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1] as string, m[2] as string]))
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

const TONES = ['agreement', 'conflict', 'apparent', 'single', 'undecided', 'asserts', 'hedges', 'reports', 'rejects']

describe.each([
  ['light', ':root'],
  ['dark', '.dark'],
])('the %s theme', (_theme, selector) => {
  const colours = coloursOf(selector)
  const ratio = (front: string, back: string) => contrast(colours.get(front) as string, colours.get(back) as string)

  it.each(['paper', 'surface', 'sunken', 'marker'])('prints ink on %s at 7:1', (back) => {
    expect(ratio('ink', back)).toBeGreaterThanOrEqual(7)
  })

  it.each(['paper', 'surface', 'sunken'])('prints quiet words on %s at 4.5:1', (back) => {
    expect(ratio('quiet', back)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(TONES)('prints %s on every ground at 4.5:1', (tone) => {
    for (const back of ['paper', 'surface', 'sunken', `${tone}-soft`])
      expect(ratio(tone, back)).toBeGreaterThanOrEqual(4.5)
    expect(ratio('ink', `${tone}-soft`)).toBeGreaterThanOrEqual(7)
    expect(ratio('quiet', `${tone}-soft`)).toBeGreaterThanOrEqual(4.5)
    expect(ratio('inverse', tone)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['paper', 'surface', 'sunken'])('draws edges of controls and the focus ring on %s at 3:1', (back) => {
    expect(ratio('line-strong', back)).toBeGreaterThanOrEqual(3)
    expect(ratio('focus', back)).toBeGreaterThanOrEqual(3)
  })

  it('gives each tone a colour of its own', () => {
    expect(new Set(TONES.map((tone) => colours.get(tone))).size).toBe(TONES.length)
  })
})
