import type { GivenAnnotation, GivenPlace } from '../../../contracts/interchange/given'
import { addressOf, isNode, listOf, type Node, nameOf, nodesOf, partOf, typesOf, wordsOf } from './linked-data'
import { Notes, shortened } from './notes'
import { nothingTold, refined, type Told } from './selectors'

type Found = { annotations: GivenAnnotation[]; notes: string[] }

/** Every W3C Web Annotation of a document of data: one, a list, a page, a collection. Each target is a mark of its own. */
export function readWebAnnotations(json: unknown): Found {
  const notes = new Notes()
  const annotations: GivenAnnotation[] = []
  nodesOf(json, 'Annotation').forEach((annotation, k) => {
    const where = `annotation ${k + 1}`
    const note = noteOf(annotation)
    const by = nameOf(partOf(annotation, 'creator'))
    const targets = listOf(partOf(annotation, 'target'))
    if (targets.length === 0) notes.add(where, 'has no target: left out')
    for (const target of targets) {
      const { places, problem } = placesOf(target)
      for (const place of places) annotations.push({ place, note, by })
      if (problem) notes.add(where, problem)
    }
  })
  return { annotations, notes: notes.list() }
}

/** Where a target is: an address, with a text fragment perhaps, or a resource with selectors that tell its words. */
export function placesOf(target: unknown): { places: GivenPlace[]; problem: string | null } {
  const node = isNode(target) ? target : {}
  const address = addressOf(partOf(node, 'source', 'hasSource')) ?? addressOf(target)
  if (address === null) return { places: [], problem: 'a target has no source: left out' }
  const told = [...listOf(partOf(node, 'selector', 'hasSelector')).map(refined), fragmentOf(address)]
  const found = told.filter((one): one is Told => one !== null && typeof one === 'object')
  const place = Object.assign({}, nothingTold(), ...found.map(present)) as Told
  const document = address.replace(/#.*$/s, '')
  if (place.exact !== '' || place.start !== null) return { places: [{ document, ...place }], problem: null }
  const unread = told.filter((one) => typeof one === 'string')
  const why = unread.length > 0 ? `its place is told by ${shortened(unread.join(', '))} alone` : 'it tells no place'
  return { places: [], problem: `${why} in ${shortened(address)}: left out` }
}

const present = (told: Told): Partial<Told> =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null && value !== ''))

/** `#:~:text=before-,words,-after`, as browsers link to words; a range of words is not told whole and is left. */
function fragmentOf(address: string): Told | null {
  const fragment = /#(?:.*):~:text=([^&]+)/s.exec(address)?.[1]
  if (fragment === undefined) return null
  const parts = fragment.split(',').map(decoded)
  const prefix = parts[0]?.endsWith('-') && parts.length > 1 ? (parts.shift()?.slice(0, -1) ?? '') : ''
  const suffix = parts.at(-1)?.startsWith('-') && parts.length > 1 ? (parts.pop()?.slice(1) ?? '') : ''
  return parts.length === 1 && parts[0] ? { ...nothingTold(), exact: parts[0], prefix, suffix } : null
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What was written to the words: texts a line each, tags named as such. */
function noteOf(annotation: Node): string {
  const bodies = [...listOf(partOf(annotation, 'body', 'hasBody')), ...listOf(partOf(annotation, 'bodyValue'))]
  const lines = bodies.map((body) => {
    if (!isNode(body)) return wordsOf(body)
    const text =
      wordsOf(partOf(body, 'value', 'chars', 'text')) ?? (typesOf(body).length === 0 ? addressOf(body) : null)
    return text !== null && listOf(partOf(body, 'purpose')).includes('tagging') ? `tag: ${text}` : text
  })
  return lines.filter((line) => line !== null).join('\n')
}
