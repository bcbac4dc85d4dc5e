import { expect, test } from 'vitest'
import { link, plain } from './plain'

test.each([
  ['a *bold* _word_', 'a \\*bold\\* \\_word\\_'],
  ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
  ['[here](https://example.org)', '\\[here\\](https://example.org)'],
  ['two\n\n# lines', 'two \\# lines'],
  ['- no list', '\\- no list'],
  ['12. no list', '12\\. no list'],
  ['3.5 metres', '3.5 metres'],
  ['salt & pepper; &lt;', 'salt &amp; pepper; &amp;lt;'],
  ['`code` | cell', '\\`code\\` \\| cell'],
  ['plain words, 3.5 of them', 'plain words, 3.5 of them'],
])('%j is shown as it stands', (text, markdown) => {
  expect(plain(text)).toBe(markdown)
})

test('an address cannot break out of its link', () => {
  expect(link('a ] b', 'https://example.org/?q=<x> y')).toBe('[a \\] b](<https://example.org/?q=%3Cx%3E%20y>)')
  expect(link('no address', null)).toBe('no address')
})
