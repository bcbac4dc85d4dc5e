import { expect, it } from 'vitest'
import { ACCEPTED, FILE_KINDS, kindOfName } from './kinds'

it('knows kinds by the name', () => {
  const names = ['a.TXT', 'a.markdown', 'b.xhtml', 'a.txt.gz', 'a.WARC.gz', 'd.png', 'e', '.html', 'x/html', 'a.html ']
  expect(names.map(kindOfName)).toEqual(['text', 'text', 'html', null, 'warc', null, null, 'html', null, null])
})

it('offers each extension once', () => {
  expect(new Set(ACCEPTED.split(',')).size).toBe(FILE_KINDS.flatMap(({ extensions }) => extensions).length)
})
