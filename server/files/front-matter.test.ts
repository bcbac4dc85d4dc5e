import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFrontMatter } from './front-matter'

describe('front matter', () => {
  it('reads the head and gives the body that offsets count in', () => {
    const { meta, body, problems } = readFrontMatter(
      '---\nid: mill\ntitle: "The mill reopens: a year on"\noutlet: Vale Post\nauthor: \'R. Dean\'\npublished: 2023-05\narchive_url: https://example.org/a\ngroups: [local, "trade press"]\n# a remark\n---\n\nThe mill reopened.\n',
    )
    expect(meta).toEqual({
      id: 'mill',
      title: 'The mill reopens: a year on',
      outlet: 'Vale Post',
      author: 'R. Dean',
      published: '2023-05',
      archiveUrl: 'https://example.org/a',
      groups: ['local', 'trade press'],
    })
    expect(body).toBe('The mill reopened.\n')
    expect(problems).toEqual([])
  })

  it('marks a reference source', () => {
    expect(readFrontMatter('---\nkind: reference\n---\nx').meta).toEqual({ kind: 'reference', reference: true })
    expect(readFrontMatter('---\nreference: yes\n---\nx').meta).toEqual({ reference: true })
  })

  it('says that a date is none and keeps the rest', () => {
    const { meta, problems } = readFrontMatter('---\noutlet: Vale Post\npublished: 2023-02-30\n---\nx')
    expect(meta).toEqual({ outlet: 'Vale Post' })
    expect(problems).toEqual(['the date “2023-02-30” is not a year, a month or a day such as 2024-08-18'])
  })

  it.each([
    ['a text without a head', 'The mill reopened.\n---\nMore.'],
    ['a rule drawn with dashes', '---\nThe mill reopened on Monday.\n---\nMore.'],
    ['a head that never ends', '---\ntitle: The mill\n\nThe mill reopened.'],
    ['an empty head', '---\n---\nThe mill reopened.'],
    ['dashes further down', '\n---\ntitle: x\n---\n'],
  ])('leaves %s as it is', (_, text) => {
    expect(readFrontMatter(text)).toEqual({ meta: {}, body: text, problems: [] })
  })
})

it('the body is always the end of the text', () => {
  const line = fc.oneof(
    fc.constantFrom('---', 'title: x', 'published: 2024', '', ' ', 'words', '# y', 'a:b'),
    fc.string({ maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = lines.join('\n')
      expect(text.endsWith(readFrontMatter(text).body)).toBe(true)
    }),
  )
})
