import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { told } from '@/testing/api-answers'
import { testDatabase } from '@/testing/database'

testDatabase()

/** The files that the guide's lines send. */
const FILES: Record<string, string> = {
  'herald.txt': 'According to the harbour union, 52 workers were hurt on the Callow bridge.',
}

const GUIDE = readFileSync('docs/api.md', 'utf8')
const LINES = [...GUIDE.matchAll(/^(curl .*) # (\d{3})$/gm)].map(([, line, status]) => ({
  line: line as string,
  status: Number(status),
}))

/** The words of a line as a shell cuts them: in single quotes as they stand, in double quotes with variables. */
function wordsOf(line: string, variables: Record<string, string>): string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) =>
      single ?? (double ?? bare ?? '').replace(/\$(\w+)/g, (_, name: string) => variables[name] ?? ''),
  )
}

function requestOf(words: string[]) {
  const headers: Record<string, string> = {}
  let [method, url, body]: [string | null, string, BodyInit | undefined] = [null, '', undefined]
  for (let at = 1; at < words.length; at++) {
    const word = words[at] as string
    if (word === '-OJ') continue
    if (!word.startsWith('-')) url = word
    else {
      const value = words[++at] as string
      const [name = '', rest = ''] = [value.split(/[:=]/)[0], value.slice(value.search(/[:=]/) + 1).trim()]
      if (word === '-X') method = value
      else if (word === '-H') headers[name] = rest
      else if (word === '-d') body = value
      else if (word === '-F') {
        const form: FormData = body instanceof FormData ? body : new FormData()
        form.set(name, rest.startsWith('@') ? new File([FILES[rest.slice(1)] ?? ''], rest.slice(1)) : rest)
        body = form
      } else throw new Error(`the guide uses ${word}`)
    }
  }
  return { method: method ?? (body === undefined ? 'GET' : 'POST'), url, headers, body }
}

test('every line of the guide is answered as it says', async () => {
  expect(LINES.length).toBeGreaterThan(15)
  const got: [string, number][] = []
  let tag = ''
  for (const { line } of LINES) {
    const { method, url, headers, body } = requestOf(wordsOf(line, { ETAG: tag }))
    const { response, json } = await told(method, url, { headers, ...(body === undefined ? {} : { body }) })
    tag = response.headers.get('etag') ?? tag
    got.push([line, response.status])
    if (url.includes('standing=conflict')) expect(json).toMatchObject({ total: 1 })
  }
  expect(got).toEqual(LINES.map(({ line, status }) => [line, status]))
}, 60_000)

test('all that looks like a line of the guide is one', () => {
  expect(LINES.length).toBe([...GUIDE.matchAll(/^curl/gm)].length)
})
