import type { ExportFile } from '../../contracts/interchange/exported'
import type { Shown, Told } from './shown'
import { unzipped } from './tables'

type Note = {
  exact: string
  claim: string
  sha256: string
  start: number
  end: number
  url: string | null
  archivedAt: string | null
}

/**
 * Each claim of each document: its words are sliced out of the `.txt` beside it by the offsets of its line, and its note
 * says where they are in the kept text. A relation rests on both of its claims.
 */
export function bratWalk(file: ExportFile): Shown[] {
  const files = unzipped(file)
  const documents = [...files.keys()].filter((name) => name.endsWith('.ann')).map((name) => name.slice(0, -4))
  return documents.flatMap((name) => document(name, files.get(`${name}.txt`) ?? '', files.get(`${name}.ann`) ?? ''))
}

function document(name: string, text: string, annotations: string): Shown[] {
  const points = Array.from(text)
  const lines = annotations
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
  const notes = new Map(
    lines
      .filter(([id]) => id?.startsWith('#'))
      .map(([, about, json]) => [about?.split(' ')[1], JSON.parse(json ?? '') as Note]),
  )
  const places = new Map<string, Told>()
  for (const [id = '', about = '', ...words] of lines.filter(([id]) => id?.startsWith('T'))) {
    const spans = about
      .replace(/^Claim /, '')
      .split(';')
      .map((span) => span.split(' ').map(Number))
    const slices = spans.map(([start, end]) => points.slice(start, end).join(''))
    const note = notes.get(id)
    if (!note || slices.join(' ') !== words.join('\t')) continue
    const { sha256, start, end, exact, url, archivedAt } = note
    const visible = exact.split(/(?:(?!\t)[\p{Cc}\u2028\u2029])+/u).filter(Boolean)
    if (visible.join(' ') === slices.join(' ')) places.set(id, { sha256, start, end, exact, url, archivedAt })
  }
  const rest = (...ids: string[]) => {
    const found = ids.flatMap((id) => places.get(id) ?? [])
    return found.length === ids.length ? found : []
  }
  return lines.flatMap(([id = '', about = '']) => {
    const what = `${name}: ${id} ${about}`
    if (id.startsWith('T')) return [{ what, places: rest(id) }]
    if (id.startsWith('A')) return [{ what, places: rest(about.split(' ')[1] ?? '') }]
    const [, from = '', to = ''] = /Arg1:(T\d+) Arg2:(T\d+)/.exec(about) ?? []
    return id.startsWith('R') ? [{ what, places: rest(from, to) }] : []
  })
}
