import { expect, it } from 'vitest'
import { recombined } from './bench-texts'

const DIGESTS = ['The mill employs 40 people.\n\nTrong said that 300 boats left.', 'The harbour closed in 1950.']

it('makes the same sources from the same seed, others from another', () => {
  expect(recombined(DIGESTS, 3)).toEqual(recombined(DIGESTS, 3))
  expect(recombined(DIGESTS, 3, 2)).not.toEqual(recombined(DIGESTS, 3))
  expect(recombined(DIGESTS, 80).slice(0, 3)).toEqual(recombined(DIGESTS, 3))
})

it('changes names and numbers but no years', () => {
  const text = recombined(DIGESTS, 40)
    .map((source) => source.text)
    .join('\n')
  expect(text).not.toContain('Trong')
  expect(text).toContain('1950')
  expect(new Set(text.match(/\d+ people/g))).toContain('41 people')
})
