import { describe, expect, it } from 'vitest'
import { Refusal } from '../refusal'
import { readJson } from './json'

const sourcesOf = (json: unknown) => readJson('a.json', JSON.stringify(json))?.sources

describe('JSON', () => {
  it('finds the list of documents wherever an interface keeps it', () => {
    const row = { headline: 'Ferry back', body: 'The ferry sails.', source: { id: 'x', name: 'Harbour Post' } }
    const expected = [{ text: 'The ferry sails.', meta: { title: 'Ferry back', outlet: 'Harbour Post' } }]
    for (const json of [[row], row, { articles: [row] }, { status: 'ok', response: { results: [row] } }])
      expect(sourcesOf(json)).toMatchObject(expected)
    const guardian = { webTitle: 'Full', webUrl: 'https://a.example/f', fields: { bodyText: 'It is full.' } }
    expect(sourcesOf({ response: { results: [guardian] } })).toMatchObject([
      { text: 'It is full.', meta: { title: 'Full', url: 'https://a.example/f' } },
    ])
  })

  it('reads an article as schema.org writes it', () => {
    expect(
      sourcesOf({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: 'Ferry back',
        articleBody: 'The ferry sails.',
        author: [{ name: 'Ada Brook' }, { name: 'Odd Lind' }],
        publisher: { '@type': 'Organization', name: 'Harbour Post' },
        datePublished: '2024-05-14T10:00:00+02:00',
      }),
    ).toMatchObject([
      {
        text: 'The ferry sails.',
        meta: { title: 'Ferry back', author: 'Ada Brook, Odd Lind', outlet: 'Harbour Post', published: '2024-05-14' },
      },
    ])
  })

  it('reads JSON Lines, and names the lines that are none', () => {
    const text = [
      '{"title":"One","text":"First."}',
      '',
      '{"title":"Two"',
      '{"url":"https://a.example/3","seendate":"20240514101500"}',
      '7',
      '{"title":"no text"}',
    ].join('\n')
    const found = readJson('a.jsonl', text)
    expect(found?.sources).toMatchObject([{ name: 'a.jsonl line 1', text: 'First.' }])
    expect(found?.links).toEqual([
      { url: 'https://a.example/3', meta: { url: 'https://a.example/3', published: '2024-05-14' } },
    ])
    expect(found?.notes?.[0]).toMatch(/^line 3: is not JSON \(.+\): left out$/)
    expect(found?.notes?.slice(1)).toEqual([
      'line 5: is not JSON (is no object): left out',
      'line 6: has neither a text nor a web address',
    ])
  })

  it('reads documents that stand in clusters, in one document of data and a cluster a line', () => {
    const cluster = (name: string) => ({
      cluster: name,
      articles: [{ text: `${name} one.` }, { text: `${name} two.` }],
    })
    const [a, b] = [cluster('A'), cluster('B')]
    const texts = ['A one.', 'A two.', 'B one.', 'B two.']
    expect(readJson('a.json', JSON.stringify([a, b]))?.sources?.map(({ text }) => text)).toEqual(texts)
    const lines = readJson('a.jsonl', `${JSON.stringify(a)}\n${JSON.stringify(b)}`)?.sources
    expect(lines?.map(({ text }) => text)).toEqual(texts)
    expect(lines?.[3]?.name).toBe('a.jsonl line 2, entry 2')
  })

  it('refuses what holds no documents, and says so', () => {
    for (const text of ['{"a":1}', '[]', '[1,2]', 'null', '"x"', '{"people":[{"name":"Ada"}]}', 'no json at all'])
      expect(() => readJson('a.json', text)).toThrow(Refusal)
    expect(readJson('note.txt', '[UPDATE] The ferry sails.', false)).toBeNull()
  })

  it('is not led astray by data nested without end', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    expect(() => readJson('deep.json', deep)).toThrow(Refusal)
    expect(() => readJson('deep.json', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`)).toThrow(Refusal)
  })
})
