/** The same bytes as `JSON.stringify(value, null, 2)` of an object, in pieces: a large comparison is longer than one string may be. */
export function* jsonPieces(value: Record<string, unknown>): Generator<string> {
  const keys = Object.keys(value).filter((key) => value[key] !== undefined)
  yield '{'
  for (const [i, key] of keys.entries()) {
    const field = value[key]
    yield `${i > 0 ? ',' : ''}\n  ${JSON.stringify(key)}: `
    if (Array.isArray(field) && field.length > 0) {
      for (const [j, item] of field.entries()) yield `${j > 0 ? ',' : '['}\n    ${indented(item, 4)}`
      yield '\n  ]'
    } else yield indented(field, 2)
  }
  yield keys.length > 0 ? '\n}\n' : '}\n'
}

/** Line ends in JSON stand only between its parts, never within a text. */
const indented = (value: unknown, by: number): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(by)}`)
