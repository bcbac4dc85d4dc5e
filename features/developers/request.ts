import type { Operation } from './view-model'

/** What somebody filled in, by the name of the field. */
export type Filled = Record<string, string>
export type Sent = { method: string; url: string; headers: Record<string, string>; body: string | File | null }

/** Names of fields that may not stay empty and did. */
export const missing = ({ fields }: Operation, filled: Filled): string[] =>
  fields.filter(({ name, required }) => required && !filled[name]?.trim()).map(({ name }) => name)

/** The request that a filled-in form stands for; `url` is the path with its query. */
export function requestOf(operation: Operation, filled: Filled, body: string, file: File | null = null): Sent {
  const { method, path, fields, body: takes } = operation
  const given = (where: string) => fields.filter((field) => field.in === where && filled[field.name]?.trim())
  const value = (name: string) => filled[name]?.trim() ?? ''
  const at = path.replace(/\{(\w+)\}/g, (all, name: string) => (value(name) ? encodeURIComponent(value(name)) : all))
  const query = new URLSearchParams(given('query').map(({ name }) => [name, value(name)]))
  return {
    method,
    url: query.size > 0 ? `${at}?${query}` : at,
    headers: {
      ...Object.fromEntries(given('header').map(({ name }) => [name, value(name)])),
      ...(takes === null ? {} : { 'Content-Type': 'application/json' }),
      ...(operation.file === null ? {} : { 'Content-Type': operation.file }),
    },
    body: takes === null ? file : body,
  }
}

/** A word as a shell takes it, whatever stands in it. */
const quoted = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)

/** The same request as a line for a terminal. `token`: the server asks for one. */
export function curlOf({ method, url, headers, body }: Sent, origin: string, token: boolean): string {
  const words = ['curl', ...(method === 'GET' ? [] : ['-X', method]), quoted(origin + url)]
  for (const [name, value] of Object.entries(headers)) words.push('-H', quoted(`${name}: ${value}`))
  if (token) words.push('-H', '"Authorization: Bearer $TOKEN"')
  if (body instanceof File) words.push('--data-binary', quoted(`@${body.name}`))
  else if (body !== null) words.push('-d', quoted(body))
  return words.join(' ')
}
