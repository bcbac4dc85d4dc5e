import { expect, it } from 'vitest'
import { readDocument } from '../read-document'

const read = async (name: string, content: string | Uint8Array) =>
  readDocument(name, typeof content === 'string' ? new TextEncoder().encode(content) : content)

it('knows lists by what is in them, whatever they are called', async () => {
  const mention =
    '1\t20240514091500\t20240514103000\t1\ta.example\thttps://a.example/1\t4\t1\t3\t3\t1\t60\t28\t-2.4\t\t'
  const review = '{"@type":"ClaimReview","claimReviewed":"It is full","reviewRating":{"alternateName":"True"}}'
  for (const name of ['list.txt', 'list.bin', 'list.csv']) {
    expect(await read(name, mention)).toMatchObject({ ok: true, value: { links: [{ url: 'https://a.example/1' }] } })
    expect(await read(name, `\uFEFF ${review}`)).toMatchObject({ ok: true, value: { checks: [{ rating: 'True' }] } })
    expect(await read(name, '\uFEFFTY  - NEWS\nAB  - The ferry sails.\nER  - ')).toMatchObject({
      ok: true,
      value: { sources: [{ text: 'The ferry sails.' }] },
    })
  }
})

it('leaves prose that begins like data as the text it is', async () => {
  for (const text of ['[{update}] The ferry sails.', '{ "quoted" words', '["A", she said'])
    expect(await read('note.txt', text)).toMatchObject({ ok: true, value: { sources: [{ text }] } })
  expect(await read('note.json', '["A", she said')).toMatchObject({ ok: false, problem: { code: 'not-json' } })
})

it('reads a page as a source together with the claims that it has checked', async () => {
  const data = '{"@type":"ClaimReview","claimReviewed":"It is full","reviewRating":{"alternateName":"True"}}'
  const page = `<!doctype html><html><head><title>Is it full?</title><script type="application/ld+json">${data}</script></head><body><p>The ferry is full.</p></body></html>`
  expect(await read('check.html', page)).toMatchObject({
    ok: true,
    value: { sources: [{ text: expect.stringContaining('The ferry is full.') }], checks: [{ claim: 'It is full' }] },
  })
})

it('says what is wrong where a list gives nothing at all', async () => {
  expect(await read('a.csv', 'name,age\nAda,40\n')).toMatchObject({
    ok: false,
    problem: {
      message: 'gives nothing to import: line 1: no column is called text, body, url or link, only: name, age',
    },
  })
  expect(await read('a.json', '{"a":1}')).toMatchObject({ ok: false, problem: { code: 'no-list' } })
})

it('reads lists in the encodings that spreadsheets write', async () => {
  const utf16 = new Uint8Array(Buffer.from('\uFEFFtitle\ttext\nFähre\tDie Fähre fährt.\n', 'utf16le'))
  expect(await read('a.tsv', utf16)).toMatchObject({ ok: true, value: { sources: [{ text: 'Die Fähre fährt.' }] } })
})
