import { expect, test } from 'vitest'
import { readCode, walk } from './files'
import { importsOf } from './imports'
import { atticFolders, RULES, sizeProblems } from './rules'

const ROOT = process.cwd()
const code = readCode(ROOT)

test('there is code to look at, in every part of the house', () => {
  const tops = new Set(code.map((file) => file.path.split('/')[0]))
  for (const top of ['engine', 'contracts', 'server', 'app', 'features', 'ui', 'scripts', 'testing', 'prisma'])
    expect(tops).toContain(top)
})

test.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
  expect(code.flatMap(rule.broken)).toEqual([])
})

/** Each breaks one rule; the same lines where they are allowed break none. */
const BREACHES: [rule: string, file: string, line: string][] = [
  ['who may import whom', 'engine/claims/claims.ts', "import { align } from '../align/align'"],
  ['who may import whom', 'engine/text/read.ts', "import { annotate } from '../annotate/annotate'"],
  ['who may import whom', 'engine/model/claim.ts', "import { read } from '../text/read'"],
  ['who may import whom', 'engine/pipeline.ts', "import { story } from '../contracts/desk'"],
  ['who may import whom', 'contracts/desk.ts', "import { compareSources } from '../engine/pipeline'"],
  ['who may import whom', 'server/usecases/a.ts', "import { Grid } from '@/features/grid/grid'"],
  ['who may import whom', 'features/grid/grid.tsx', "import { getStory } from '@/server/queries/stories'"],
  ['who may import whom', 'features/grid/grid.tsx', "import { Claims } from '@/features/claims/claims'"],
  ['who may import whom', 'features/grid/grid.tsx', "import { decide } from '@/server/usecases/reviews'"],
  ['who may import whom', 'features/grid/grid.tsx', "import { compareSources } from '@/engine'"],
  ['who may import whom', 'features/grid/actions.ts', "import { findStory } from '@/server/store/stories'"],
  ['who may import whom', 'app/page.tsx', "const store = await import('@/server/store/stories')"],
  ['who may import whom', 'ui/button.tsx', "import type { Finding } from '@/engine/model/comparison'"],
  ['who may import whom', 'ui/button.tsx', "import { addresses } from '@/contracts/addresses'"],
  ['who may import whom', 'proxy.ts', "import { database } from '@/server/db/client'"],
  ['who may import whom', 'evaluation/score.ts', "import { getStory } from '@/server/queries/stories'"],
  ['the engine needs nothing but its two packages', 'engine/text/read.ts', "import { readFileSync } from 'node:fs'"],
  ['the engine needs nothing but its two packages', 'engine/text/read.ts', "import nlp from 'compromise'"],
  ['the engine has no clock, chance, environment or network', 'engine/pipeline.ts', 'const now = Date.now()'],
  ['the engine has no clock, chance, environment or network', 'engine/pipeline.ts', 'const now = new Date()'],
  ['the engine has no clock, chance, environment or network', 'engine/pipeline.ts', 'const pick = Math.random()'],
  ['the engine has no clock, chance, environment or network', 'engine/pipeline.ts', 'if (process.env.FAST) skip()'],
  ['the engine has no clock, chance, environment or network', 'engine/pipeline.ts', "await fetch('http://x.example')"],
  ['the engine sorts alike in every country', 'engine/align/order.ts', 'names.sort((a, b) => a.localeCompare(b))'],
  ['Prisma stays in the store', 'server/usecases/a.ts', "import { Prisma } from '@/generated/sqlite/client'"],
  ['Prisma stays in the store', 'app/page.tsx', "import { PrismaClient } from '@prisma/client'"],
  ['tables are touched in the store alone', 'server/usecases/a.ts', 'await database().story.findMany()'],
  ['tables are touched in the store alone', 'server/usecases/a.ts', 'await db.claim.count()'],
  ['text of a source is never HTML', 'features/reader/text.tsx', '<p dangerouslySetInnerHTML={{ __html: text }} />'],
  ['no barrels but the engine’s', 'ui/index.ts', "export * from './button'"],
]

test.each(BREACHES)('“%s” is seen to fail in %s: %s', (name, path, line) => {
  const rule = RULES.find((other) => other.name === name)
  expect(rule?.broken({ path, text: `${line}\n` })).toHaveLength(1)
})

test('every rule has been seen to fail', () => {
  expect(new Set(BREACHES.map(([name]) => name))).toEqual(new Set(RULES.map((rule) => rule.name)))
})

test.each([
  ['engine/pipeline.ts', "import { align } from './align/align'"],
  ['engine/claims/claims.ts', "import type { Doc } from '../model/document'\nimport { read } from '../text/read'"],
  ['engine/claims/values/numbers.ts', "import { claims } from '../claims'"],
  ['engine/text/dates.ts', "const day = new Date(0) // new Date() would be the clock\nconst text = 'process'"],
  ['features/grid/actions.ts', "import { decide } from '@/server/usecases/reviews'"],
  ['server/store/runs.ts', "import { Prisma } from '@/generated/sqlite/client'\nawait db.run.findMany()"],
  ['app/page.tsx', "import { Grid } from '@/features/grid/grid'\nimport { getStory } from '@/server/queries/stories'"],
  ['ui/button.test.tsx', "import { aClaim } from '@/testing/builders'"],
  ['engine/index.ts', "export * from './pipeline'"],
])('what is allowed breaks no rule: %s', (path, text) => {
  expect(RULES.flatMap((rule) => rule.broken({ path, text }))).toEqual([])
})

test('imports are seen in whatever way they are written', () => {
  const text = `import a from '../a'
import '@/ui/b.css'
import {
  c,
} from "./c.ts"
export { d } from './d/index'
const e = await import('node:fs')
const f = require('f')
// import g from './g'
`
  const seen = importsOf({ path: 'app/inner/page.tsx', text })
  expect(seen).toEqual(['./app/a', './ui/b.css', './app/inner/c', './app/inner/d', 'node:fs', 'f'])
})

test('no folder is an attic', () => {
  expect(atticFolders(walk(ROOT).folders)).toEqual([])
  expect(atticFolders(['server/lib', 'ui/utils', 'engine/claims', 'public'])).toEqual(['server/lib', 'ui/utils'])
})

test('files stay small', () => {
  expect(sizeProblems(code)).toEqual([])
  const file = (path: string, lines: number) => ({ path, text: 'line\n'.repeat(lines) })
  expect(sizeProblems([file('a.ts', 401)])).toEqual([
    expect.stringContaining('a.ts'),
    expect.any(String),
    expect.any(String),
  ])
  expect(sizeProblems([file('a.ts', 400), ...Array(9).fill(file('b.ts', 69))])).toEqual([])
  expect(sizeProblems([file('a.ts', 20), file('b.ts', 100), file('c.ts', 100)])).toEqual([
    expect.stringContaining('70'),
  ])
  expect(sizeProblems([file('engine/lexicon/words.ts', 900), file('a.ts', 10)])).toEqual([])
})
