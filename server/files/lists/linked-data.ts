/** A JSON object with its names as schema.org and the W3C write them. */
export type Node = Record<string, unknown>

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Deeper than any document of data goes. */
const DEEPEST = 60
const PREFIX = /^(?:https?:\/\/schema\.org\/|schema:|https?:\/\/www\.w3\.org\/ns\/oa#|oa:|as:|@)/

/** The types of a node without their vocabulary: "schema:ClaimReview" is `ClaimReview`. */
export const typesOf = (node: Node): string[] =>
  [node['@type'] ?? node.type]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(PREFIX, ''))

/** The value under a name, whether or not its vocabulary is written before it; null where there is none. */
export function partOf(node: Node, ...names: string[]): unknown {
  for (const name of names) {
    const value = node[name] ?? node[`schema:${name}`] ?? node[`https://schema.org/${name}`] ?? node[`oa:${name}`]
    if (value !== undefined && value !== null) return unwrapped(value)
  }
  return null
}

/** `{ "@value": "…" }` is its value. */
const unwrapped = (value: unknown): unknown => (isNode(value) && '@value' in value ? value['@value'] : value)

export const listOf = (value: unknown): unknown[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value.flat().map(unwrapped) : [value]

/** A piece of text, a number as text; null for the rest and for what is empty. */
export function wordsOf(value: unknown): string | null {
  const [first] = listOf(value)
  const text = typeof first === 'string' ? first.trim() : typeof first === 'number' ? String(first) : ''
  return text === '' ? null : text
}

/** The address of a thing that is told as an address or as an object with one. */
export function addressOf(value: unknown): string | null {
  const [first] = listOf(value)
  return isNode(first) ? wordsOf(partOf(first, 'url', '@id', 'id', 'sameAs')) : wordsOf(first)
}

/** What somebody or something is called, told as a name or as an object with one; several names in a row. */
export function nameOf(value: unknown): string | null {
  const names = listOf(value)
    .map((one) => (isNode(one) ? wordsOf(partOf(one, 'name', 'nickname', 'legalName', 'alternateName')) : wordsOf(one)))
    .filter((name) => name !== null && !/^https?:\/\//i.test(name))
  return names.length === 0 ? null : names.join(', ')
}

/** Every node of a document of one of the types, outermost first, wherever it stands: alone, in a list, a graph, a feed. */
export function nodesOf(json: unknown, type: string): Node[] {
  const found: Node[] = []
  const open: { value: unknown; depth: number }[] = [{ value: json, depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next
    if (typeof value !== 'object' || value === null || depth > DEEPEST) continue
    if (isNode(value) && typesOf(value).includes(type)) found.push(value)
    const inner = Array.isArray(value) ? value : Object.values(value)
    for (let k = inner.length - 1; k >= 0; k--) open.push({ value: inner[k], depth: depth + 1 })
  }
  return found
}
