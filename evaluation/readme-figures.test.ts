import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { withFigures } from './readme-figures'
import type { Results } from './scorecard'

const ROOT = path.join(import.meta.dirname, '..')
const read = (name: string) => readFile(path.join(ROOT, name), 'utf8')

it('the README shows the figures of the card', async () => {
  const results = JSON.parse(await read('docs/scorecard.json')) as Results
  const readme = await read('README.md')
  expect(readme).toBe(withFigures(readme, results))
  expect(readme).toMatch(/- Sample story: \d+ of the \d+ pairs/)
  expect(readme).toMatch(/- Whole stories .* \d+ of \d+ conflicts/)
})

it('a README without the marks is no README to write into', () => {
  expect(() => withFigures('# Title', { sample: {}, parts: [] } as unknown as Results)).toThrow('marks')
})
