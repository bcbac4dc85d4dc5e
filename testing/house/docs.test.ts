import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { walk } from './files'

const ROOT = process.cwd()
const pages = walk(ROOT).files.filter((file) => file.endsWith('.md') && !file.startsWith('prisma/'))
const text = (page: string) => readFileSync(path.join(ROOT, page), 'utf8')

/** The addresses of Markdown links and pictures that lead into the project. */
const linksOf = (page: string): string[] =>
  [...page.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1] as string)
    .filter((link) => !/^(?:https?:|#)/.test(link))

/** What is named as a path of the project in code marks: it has a slash and begins with a folder of the top level. */
const pathsOf = (page: string): string[] => {
  const tops = new Set(walk(ROOT).folders.filter((folder) => !folder.includes('/')))
  return [...page.matchAll(/`([\w.@-]+(?:\/[\w.@[\]-]*)+)`/g)]
    .map((match) => match[1] as string)
    .filter((named) => tops.has(named.split('/')[0] as string))
}

test('there are pages to look at', () => {
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'ARCHITECTURE.md', 'docs/relations.md']))
})

test.each(pages)('%s: links and named paths exist', (page) => {
  const broken = [
    ...linksOf(text(page)).filter((link) => !existsSync(path.join(ROOT, path.dirname(page), link.replace(/#.*/, '')))),
    ...pathsOf(text(page)).filter(
      (named) => !existsSync(path.join(ROOT, named)) && !existsSync(path.join(ROOT, `${named}.ts`)),
    ),
  ]
  expect(broken).toEqual([])
})

test.each(pages)('%s: named npm scripts exist', (page) => {
  const scripts = Object.keys(JSON.parse(text('package.json')).scripts)
  const named = [...text(page).matchAll(/npm run (?:-s )?([a-z:]+)/g)].map((match) => match[1])
  expect(named.filter((name) => !scripts.includes(name as string))).toEqual([])
})

test('a broken link and a path that is not there are seen', () => {
  expect(linksOf('![x](docs/none.png) [y](https://example.org) [z](#here) [w](a.md#b)')).toEqual([
    'docs/none.png',
    'a.md#b',
  ])
  expect(pathsOf('`engine/nothing.ts` `and/or` `prisma/sample/`')).toEqual(['engine/nothing.ts', 'prisma/sample/'])
})
