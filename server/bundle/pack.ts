import { BUNDLE_SCHEMA, type Manifest } from '@/contracts/interchange/bundle'
import { type Bundle, newestOf } from './bundle'
import { canonical, hashOf } from './canonical'
import { type Files, zipped } from './zip'

export const MANIFEST = 'manifest.json'
export const textPath = (key: string, number: number): string => `sources/${key}/text-${number}.txt`
export const originalPath = (key: string, textSha256: string): string => `sources/${key}/original-${textSha256}`

/** A bundle as one file: the same story gives the same bytes. */
export function packed(bundle: Bundle): Uint8Array {
  const files = filesOf(bundle)
  return zipped(new Map([...files, [MANIFEST, encode(canonical(manifestOf(bundle, files)))]]))
}

function filesOf(bundle: Bundle): Files {
  const files = new Map<string, Uint8Array>()
  const json = (name: string, value: unknown) => files.set(`${name}.json`, encode(canonical(value)))
  json('story', bundle.story)
  json(
    'sources',
    bundle.sources.map(({ texts, originals, ...about }) => ({
      ...about,
      texts: texts.map(({ text: _text, ...rest }) => rest),
      originals: originals.map(({ bytes: _bytes, ...rest }) => rest),
    })),
  )
  for (const { key, texts, originals } of bundle.sources) {
    for (const { number, text } of texts) files.set(textPath(key, number), encode(text))
    for (const { textSha256, bytes } of originals) files.set(originalPath(key, textSha256), bytes)
  }
  json('runs', bundle.runs)
  json('comparison', bundle.comparison)
  json('shown', bundle.shown)
  json('changes', bundle.changes)
  json('reviews', bundle.reviews)
  json('suggestions', bundle.suggestions)
  return files
}

function manifestOf(bundle: Bundle, files: Files): Manifest {
  const run = newestOf(bundle)
  const list = [...files].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: hashOf(bytes) }))
  const content = {
    schema: BUNDLE_SCHEMA as typeof BUNDLE_SCHEMA,
    method: run?.method ?? null,
    settings: { propositions: run?.propositions ?? [] },
    files: list.sort((a, b) => (a.path < b.path ? -1 : 1)),
  }
  return { ...content, content: contentHash(content) }
}

/** The hash of a manifest over all that it says but this hash. */
export const contentHash = (manifest: Omit<Manifest, 'content'> & { content?: string }): string =>
  hashOf(canonical({ ...manifest, content: undefined }))

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
