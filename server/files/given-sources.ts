import { createHash } from 'node:crypto'
import type { SourceInput } from '../../engine/model/comparison'
import { looksEnglish } from '../../engine/text/language'
import { type FoundSource, readPaths } from './read-path'

/** What `compare` works on. `setAside` are texts that are kept among the sources and not analysed. */
export type Given = { sources: SourceInput[]; setAside: Set<string>; problems: string[]; notes: string[] }

/** Reads the sources at the paths, in the order of their ids: the order of the arguments changes nothing. */
export async function givenSources(paths: string[]): Promise<Given> {
  const { sources: found, problems, notes } = await readPaths(paths)
  const ids = identified(found)
  const sources = found
    .map((source): SourceInput => ({ ...described(source), id: ids.get(source) as string }))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  for (const [first, second] of sameTexts(sources))
    notes.push(`${second.file}: the same text as ${first.file}; they count as one origin`)
  const setAside = new Set<string>()
  for (const source of sources) {
    if (looksEnglish(source.text)) continue
    setAside.add(source.id)
    notes.push(`${source.file}: does not read like English${await called(source.text)}; kept, but not analysed`)
  }
  return { sources, setAside, problems, notes }
}

function described({ name, text, meta }: FoundSource): Omit<SourceInput, 'id'> {
  return {
    file: name,
    text,
    title: meta.title ?? null,
    outlet: meta.outlet ?? null,
    kind: meta.reference ? 'reference' : (meta.kind ?? null),
    published: meta.published ?? null,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
  }
}

/** Ids as given, else file names without extension; where two would be equal, the whole name, then the path. */
function identified(found: FoundSource[]): Map<FoundSource, string> {
  const choices = (source: FoundSource) => [
    source.meta.id ?? source.name.replace(/(?<=.)\.[^./]*$/, ''),
    source.name,
    source.path,
  ]
  const ids = new Map<FoundSource, string>()
  const used = new Set<string>()
  for (const level of [0, 1, 2]) {
    const open = found.filter((source) => !ids.has(source))
    const wanted = new Map<string, FoundSource[]>()
    for (const source of open) {
      const id = choices(source)[level] as string
      wanted.set(id, [...(wanted.get(id) ?? []), source])
    }
    for (const [id, claimants] of wanted) {
      const only = claimants.length === 1 ? claimants[0] : undefined
      if (!only || used.has(id)) continue
      ids.set(only, id)
      used.add(id)
    }
  }
  for (const source of found) if (!ids.has(source)) ids.set(source, source.path)
  return ids
}

function sameTexts(sources: SourceInput[]): [SourceInput, SourceInput][] {
  const first = new Map<string, SourceInput>()
  const pairs: [SourceInput, SourceInput][] = []
  for (const source of sources) {
    const earlier = first.get(source.sha256)
    if (earlier) pairs.push([earlier, source])
    else first.set(source.sha256, source)
  }
  return pairs
}

/** The name of a language, where the detector is sure enough to name one; loaded only when it is needed. */
async function called(text: string): Promise<string> {
  const { detect } = await import('tinyld')
  const code = detect(text.slice(0, 5000))
  if (code === '' || code === 'en') return ''
  return ` (it looks like ${new Intl.DisplayNames(['en'], { type: 'language' }).of(code)})`
}
