import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')
const page = read('../docs/design-tokens.md')
const defined = new Set([...read('./tokens.css').matchAll(/^\s*--([\w-]+):/gm)].map((match) => match[1] as string))
const named = [...page.matchAll(/`--([\w-]+)`/g)].map((match) => match[1] as string)

const missing = (names: readonly string[]) => names.filter((name) => !defined.has(name))

it('names only tokens that exist', () => {
  expect(named.length).toBeGreaterThan(30)
  expect(missing(named)).toEqual([])
  expect(missing(['ink', 'no-such-token'])).toEqual(['no-such-token'])
})

it('leaves no colour, size or font out', () => {
  const family = (name: string) => name.replace(/--line-height$|-(?:soft|line)$/, '')
  const told = new Set(named.map(family))
  const left = [...defined].filter((name) => !/^(?:color-|shadow-lift|tone)/.test(name) && !told.has(family(name)))
  expect(left).toEqual([])
})

it('has a shape for every meaning it tells of', () => {
  const shapes = read('./tone-mark.tsx')
  const tones = [...page.matchAll(/^\| `--(\w+)` \| [^|]+ \| [^|]+ \|$/gm)].map((match) => match[1] as string)
  expect(tones.length).toBeGreaterThan(8)
  for (const tone of tones) expect(shapes).toMatch(new RegExp(`^  ${tone}: [(<]`, 'm'))
})
