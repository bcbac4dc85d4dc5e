import { expect, test } from 'vitest'
import { scriptsOf } from './weigh'

test('scripts in tags and in what is sent for the parts of a page count once, those for old browsers do not', () => {
  const html = `<script src="/_next/static/chunks/a-1.js" async=""></script>
    <script src="/_next/static/chunks/old.js" noModule=""></script>
    <script>self.__next_f.push([1,"I[7,[\\"/_next/static/chunks/a-1.js\\",\\"/_next/static/chunks/b.2.js\\"]"])</script>
    <script>self.__next_f.push([1,"I[8,[\\"static/chunks/c.js\\"]"])</script>`
  expect(scriptsOf(html)).toEqual([
    '/_next/static/chunks/a-1.js',
    '/_next/static/chunks/b.2.js',
    '/_next/static/chunks/c.js',
  ])
})
