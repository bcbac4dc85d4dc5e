import fc from 'fast-check'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { aBundle, anEdit } from '@/testing/a-bundle'
import { codeOf, must } from '@/testing/outcome'
import type { Bundle } from './bundle'
import { canonical } from './canonical'
import { opened } from './open'
import { contentHash, packed } from './pack'
import { LIMITS, unzipped, zipped } from './zip'

const bytes = (text: string) => new TextEncoder().encode(text)
const messageOf = (given: Uint8Array, limits = LIMITS): string => {
  const outcome = opened(given, limits)
  return outcome.ok ? 'opened' : outcome.problem.message
}
const whole = await aBundle()
const files = () => new Map(must(unzipped(packed(whole))))

test('what is packed is opened as it was, and the same story gives the same bytes', () => {
  expect(must(opened(packed(whole)))).toMatchObject({ faults: [], bundle: whole })
  expect(packed(structuredClone(whole))).toEqual(packed(whole))
})

test('each file that is changed, missing or added is named, and nothing else', () => {
  for (const path of files().keys()) {
    const changed = files()
    changed.set(path, bytes(`${new TextDecoder().decode(changed.get(path))} `))
    const outcome = opened(zipped(changed))
    const named = outcome.ok ? outcome.value.faults.map(({ file }) => file) : [outcome.problem.message]
    // a manifest whose form still holds fits its hash whatever blanks stand around it
    if (path !== 'manifest.json') expect(named, path).toContain(path)
    const without = files()
    without.delete(path)
    const left = opened(zipped(without))
    if (left.ok) expect(left.value.faults).toContainEqual({ file: path, says: 'is missing' })
    else expect(left.problem.message).toContain('manifest.json')
  }
  const more = files().set('sources/notes.txt', bytes('a note'))
  expect(must(opened(zipped(more))).faults).toEqual([{ file: 'sources/notes.txt', says: 'is not in the manifest' }])
})

test('a manifest that was changed with the file it names does not fit its own hash', () => {
  const changed = files()
  const manifest = JSON.parse(new TextDecoder().decode(changed.get('manifest.json')))
  changed.set('manifest.json', bytes(canonical({ ...manifest, method: '9.9.9' })))
  expect(must(opened(zipped(changed))).faults.map(({ file }) => file)).toContain('manifest.json')
  const forged = { ...manifest, method: '9.9.9' }
  changed.set('manifest.json', bytes(canonical({ ...forged, content: contentHash(forged) })))
  expect(must(opened(zipped(changed))).faults).toEqual([
    { file: 'manifest.json', says: 'names another method than the newest run' },
  ])
})

test('what is no bundle is refused with the reason', () => {
  expect(messageOf(bytes('hello'))).toBe('The file is no zip file.')
  expect(messageOf(new Uint8Array())).toBe('The file is no zip file.')
  expect(messageOf(zipSync({ 'a.txt': bytes('a') }))).toContain('no bundle: it has no manifest.json')
  expect(messageOf(zipSync({ 'manifest.json': bytes('{') }))).toContain('no JSON')
  expect(messageOf(zipSync({ 'manifest.json': bytes('{"schema":"variorum/bundle@7"}') }))).toContain(
    'written as “variorum/bundle@7”',
  )
  expect(messageOf(packed(whole).subarray(0, 900))).toMatch(/breaks off|damaged|manifest/)
})

test.each(['../out.txt', '/etc/passwd', 'a/../../b', 'a\\..\\b', 'C:/x', 'a//b', 'a\u0000b', './a'])(
  'a name that leads elsewhere is refused: %j',
  (name) => {
    expect(messageOf(zipSync({ [name]: bytes('x') }))).toContain('leads elsewhere')
  },
)

test('an address that is none of the web gets in nowhere', () => {
  const [north, ...others] = whole.sources as [Bundle['sources'][number], ...Bundle['sources']]
  const opening = (bundle: Partial<Bundle>) => messageOf(packed({ ...whole, ...bundle }))
  for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'https://']) {
    expect(opening({ sources: [{ ...north, url }, ...others] })).toContain('is no address of the web')
    expect(opening({ sources: [{ ...north, archiveUrl: url }, ...others] })).toContain('is no address of the web')
    const data = { source: 'north', before: { url }, after: {} }
    const change = { ...anEdit(whole, { kind: 'brief.lead', text: '' }), kind: 'source.meta', data }
    expect(opening({ changes: [change] })).toContain('is no address of the web')
  }
  expect(opening({ sources: [{ ...north, url: 'https://example.org/a' }, ...others] })).toBe('opened')
})

test('too many files, two of one name, and more than may be unpacked are refused', () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`f${i}`, bytes('')]))
  expect(messageOf(zipSync(many), { ...LIMITS, entries: 20 })).toContain('more than 20 files')
  const [one, two] = [zipSync({ same: bytes('1') }), zipSync({ same: bytes('2') })]
  expect(messageOf(new Uint8Array([...one.subarray(0, one.length - 70), ...two]))).toContain('two files named “same”')
  const bomb = zipSync({ 'manifest.json': new Uint8Array(12_000_000) }, { level: 9 })
  expect(bomb.length).toBeLessThan(100_000)
  expect(messageOf(bomb, { ...LIMITS, unpacked: 3_000_000 })).toContain('unpacks to more than 3 MB')
  expect(messageOf(packed(whole), { ...LIMITS, packed: 100 })).toContain('is over 0 MB')
})

test('a size that the zip tells wrongly does not get past the count of what is really unpacked', () => {
  const bomb = zipSync({ 'manifest.json': new Uint8Array(12_000_000) }, { level: 9 })
  const lying = new DataView(bomb.buffer, bomb.byteOffset, bomb.length)
  for (let at = 0; at < bomb.length - 4; at++) {
    if (lying.getUint32(at, true) === 0x04034b50) lying.setUint32(at + 22, 10, true)
    if (lying.getUint32(at, true) === 0x02014b50) lying.setUint32(at + 24, 10, true)
  }
  expect(messageOf(bomb, { ...LIMITS, unpacked: 3_000_000 })).toContain('unpacks to more than')
})

test('bytes that were changed anywhere are never taken for the bundle, and nothing is thrown', () => {
  const good = packed(whole)
  fc.assert(
    fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const bad = Uint8Array.from(good)
      bad[at] = ((bad[at] ?? 0) + by) % 256
      const outcome = opened(bad)
      if (!outcome.ok) expect(codeOf(outcome)).toBe('unreadable')
      // bytes that no file hangs on (times, the list at the end) change nothing that is in it
      else if (outcome.value.faults.length === 0) expect(outcome.value.bundle).toEqual(whole)
    }),
    { numRuns: process.env.VARIORUM_FULL === '1' ? 2000 : 60 },
  )
})
