import { expect, it } from 'vitest'
import { attributeText } from './command'

it('counts offsets in code points', () => {
  const text = '😀😀 “The lamp works,” said Dora Quill.'
  const [first] = attributeText(text).attributions
  const points = [...text]
  const cut = (span: readonly [number, number] | null | undefined) =>
    span ? points.slice(span[0], span[1]).join('') : null
  expect(cut(first?.source)).toBe('Dora Quill')
  expect(cut(first?.cue)).toBe('said')
  expect(cut(first?.content)).toContain('“The lamp works,”')
})

it('gives attitudes as well as statements', () => {
  const found = attributeText('The mayor praised the new lamps.').attributions
  expect(found).toHaveLength(1)
})
