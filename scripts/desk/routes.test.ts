import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { filled, routesOf } from './routes'

test('every page of a folder is a route, groups and slots are not part of it', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'variorum-routes-'))
  for (const page of [
    'page.tsx',
    'method/page.tsx',
    'stories/[slug]/page.tsx',
    '(print)/sheet/page.tsx',
    'api/route.ts',
  ]) {
    mkdirSync(path.join(folder, path.dirname(page)), { recursive: true })
    writeFileSync(path.join(folder, page), '')
  }
  expect(routesOf(folder)).toEqual(['/', '/method', '/sheet', '/stories/[slug]'])
  rmSync(folder, { recursive: true })
})

test('a dynamic part is filled after what stands before it, and an unknown one is not passed over', () => {
  const fill = { 'stories/[slug]': 'a b', 'questions/[id]': 'q1' }
  expect(filled('/stories/[slug]/questions/[id]', fill)).toBe('/stories/a%20b/questions/q1')
  expect(() => filled('/stories/[slug]/voices/[id]', fill)).toThrow('voices/[id]')
})
