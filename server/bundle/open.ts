import type { z } from 'zod'
import type { Outcome } from '@/contracts/desk'
import { BUNDLE_SCHEMA, bundleFilesSchema, type Manifest, manifestSchema } from '@/contracts/interchange/bundle'
import { tooLong } from '@/server/files/limits'
import type { Bundle } from './bundle'
import { hashOf } from './canonical'
import { contentHash, MANIFEST, originalPath, textPath } from './pack'
import { type Files, type Limits, unzipped } from './zip'

/** What is wrong with one file of a bundle. */
export type Fault = { file: string; says: string }

/** A bundle that could be opened. `bundle`: null where a damaged file keeps it from being put together. */
export type Opened = { manifest: Manifest; faults: Fault[]; bundle: Bundle | null }

/**
 * Opens a bundle and checks every hash. Faults name the file: changed, missing, or not in the manifest. A problem where
 * there is no bundle to speak of.
 */
export function opened(bytes: Uint8Array, limits?: Limits): Outcome<Opened> {
  const files = unzipped(bytes, limits)
  if (!files.ok) return files
  const head = manifestIn(files.value)
  if ('says' in head) return unreadable(head.says)
  const faults = faultsIn(files.value, head)
  try {
    const bundle = bundleIn(files.value)
    return { ok: true, value: { manifest: head, faults: [...faults, ...contradictions(head, bundle)], bundle } }
  } catch (error) {
    const fault = { file: error instanceof FileError ? error.file : 'the bundle', says: reasonOf(error) }
    const told = faults.some(({ file }) => file === fault.file)
    if (faults.length === 0) return unreadable(`In the bundle, ${fault.file} ${fault.says}.`)
    return { ok: true, value: { manifest: head, faults: told ? faults : [...faults, fault], bundle: null } }
  }
}

class FileError extends Error {
  constructor(
    readonly file: string,
    says: string,
  ) {
    super(says)
  }
}

const reasonOf = (error: unknown): string => (error instanceof FileError ? error.message : 'cannot be put together')

function manifestIn(files: Files): Manifest | { says: string } {
  const bytes = files.get(MANIFEST)
  if (!bytes) return { says: `It is a zip file, but no bundle: it has no ${MANIFEST}.` }
  let json: unknown
  try {
    json = JSON.parse(decode(MANIFEST, bytes))
  } catch {
    return { says: `Its ${MANIFEST} is no JSON.` }
  }
  const parsed = manifestSchema.safeParse(json)
  if (parsed.success) return parsed.data
  const named = (json as { schema?: unknown } | null)?.schema
  if (typeof named === 'string' && named !== BUNDLE_SCHEMA)
    return { says: `It is written as “${named.slice(0, 60)}”; this program reads ${BUNDLE_SCHEMA}.` }
  return { says: `Its ${MANIFEST} is not as expected: ${firstIssue(parsed.error)}.` }
}

function faultsIn(files: Files, manifest: Manifest): Fault[] {
  const faults: Fault[] = []
  if (contentHash(manifest) !== manifest.content)
    faults.push({ file: MANIFEST, says: 'was changed: it does not fit its own hash' })
  const listed = new Set(manifest.files.map(({ path }) => path))
  for (const { path, sha256 } of manifest.files) {
    const bytes = files.get(path)
    if (!bytes) faults.push({ file: path, says: 'is missing' })
    else if (hashOf(bytes) !== sha256) faults.push({ file: path, says: 'was changed: it does not fit its hash' })
  }
  for (const path of files.keys())
    if (path !== MANIFEST && !listed.has(path)) faults.push({ file: path, says: 'is not in the manifest' })
  return faults
}

const decode = (file: string, bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new FileError(file, 'is no text in UTF-8')
  }
}

const shape = bundleFilesSchema.shape

function bundleIn(files: Files): Bundle {
  const read = <N extends keyof typeof shape>(name: N): z.infer<(typeof shape)[N]> => {
    const file = `${name}.json`
    const text = decode(file, bytesOf(files, file))
    let json: unknown
    try {
      json = JSON.parse(text)
    } catch {
      throw new FileError(file, 'is no JSON')
    }
    const parsed = shape[name].safeParse(json)
    if (!parsed.success) throw new FileError(file, `is not as expected: ${firstIssue(parsed.error)}`)
    return parsed.data as z.infer<(typeof shape)[N]>
  }
  const sources = read('sources').map(({ texts, originals, ...about }) => ({
    ...about,
    texts: texts.map((one) => {
      const path = textPath(about.key, one.number)
      return { ...one, text: decode(path, bytesOf(files, path)) }
    }),
    originals: originals.map((one) => ({ ...one, bytes: bytesOf(files, originalPath(about.key, one.textSha256)) })),
  }))
  return {
    story: read('story'),
    sources,
    runs: read('runs'),
    comparison: read('comparison'),
    shown: read('shown'),
    changes: read('changes'),
    reviews: read('reviews'),
    suggestions: read('suggestions'),
  }
}

function bytesOf(files: Files, path: string): Uint8Array {
  const bytes = files.get(path)
  if (bytes) return bytes
  throw new FileError(path, 'is missing')
}

/** What two files of a bundle say differently, whatever their hashes. */
function contradictions(manifest: Manifest, bundle: Bundle): Fault[] {
  const faults: Fault[] = []
  const wrong = (file: string, says: string) => faults.push({ file, says })
  for (const { key, texts, originals } of bundle.sources) {
    if (texts.some(({ text }) => tooLong(text)))
      wrong('sources.json', `names a text for “${key}” that is longer than may be`)
    for (const { number, text, sha256 } of texts)
      if (hashOf(text) !== sha256) wrong(textPath(key, number), 'is not the text that sources.json names')
    if (texts.filter(({ until }) => until === null).length !== 1)
      wrong('sources.json', `does not say which text of “${key}” holds`)
    for (const { textSha256, bytes, sha256 } of originals)
      if (hashOf(bytes) !== sha256) wrong(originalPath(key, textSha256), 'is not the original that sources.json names')
  }
  const { sources, runs, changes, reviews, suggestions } = bundle
  const lists: [file: string, ids: (string | number)[]][] = [
    ['sources.json', sources.map(({ key }) => key)],
    ['sources.json', sources.flatMap(({ key, texts }) => texts.map(({ number }) => `${key}\n${number}`))],
    ['sources.json', sources.flatMap(({ key, originals }) => originals.map((one) => `${key}\n${one.textSha256}`))],
    ['runs.json', runs.map(({ id }) => id)],
    ['changes.json', changes.flatMap(({ id, events }) => [id, ...events.map((event) => event.id)])],
    ['reviews.json', reviews.map(({ id }) => id)],
    ['suggestions.json', suggestions.map(({ id }) => id)],
    ['suggestions.json', suggestions.map(({ pair, version }) => `${pair}\n${version}`)],
    ['story.json', bundle.story.propositions],
  ]
  for (const [file, ids] of lists) if (new Set(ids).size !== ids.length) wrong(file, 'names one thing twice')
  if (!counts(runs) || !counts(changes)) wrong(counts(runs) ? 'changes.json' : 'runs.json', 'is not numbered from 1 on')
  const newest = runs.at(-1)
  if ((bundle.comparison === null) !== (newest === undefined) || (bundle.shown === null) !== (newest === undefined))
    wrong('comparison.json', 'does not fit the runs: there is one without the other')
  if (newest && newest.method !== manifest.method) wrong('manifest.json', 'names another method than the newest run')
  if (newest && bundle.comparison && newest.method !== bundle.comparison.method)
    wrong('comparison.json', 'names another method than the newest run')
  return faults
}

const counts = (list: { number: number }[]): boolean => list.every(({ number }, i) => number === i + 1)

const firstIssue = ({ issues }: z.ZodError): string => {
  const [issue] = issues
  return issue ? `${issue.path.join('.') || 'the whole'} ${issue.message}`.slice(0, 200) : 'it does not fit'
}

const unreadable = (message: string): Outcome<never> => ({
  ok: false,
  problem: { code: 'unreadable', message, next: 'Give a bundle as Variorum wrote it.' },
})
