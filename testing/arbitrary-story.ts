import fc from 'fast-check'
import type { SourceDto } from '../contracts/desk'
import type { EditDto } from '../contracts/edits'
import type { Exported } from '../contracts/interchange/exported'
import type { Claim } from '../engine/model/claim'
import type { Relation } from '../engine/model/relation'
import { aClaim, aComparison, aQuestion, aRelation, sha256 } from './builders'
import { deskStory, SOURCES } from './desk-story'
import { aVerdict } from './exported'

/** Stories of any words: signs of every plane, right-to-left, quotation marks, line ends, starts of formulas, nothing at all. */

const odd = fc.constantFrom(
  '=1+1',
  '-2',
  '@x',
  '"',
  "'",
  '\n',
  '\n\n',
  '“שלום”',
  '🌉',
  '𐍈',
  '\u202e',
  '\u2028',
  '\t',
  ',',
  '%',
  '#',
  ' ',
)
/** What a kept text does not have: line ends are made one, and a file of many control signs is refused as no text. */
const asKept = (text: string): string =>
  text.replace(/\p{Cc}/gu, (sign) => (sign === '\n' || sign === '\t' || sign > '\u007f' ? sign : ''))

const words = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), odd, fc.string({ unit: 'binary' })), { minLength: 1, maxLength: 12 })
  .map((all) => asKept(all.join('')))

/** One line of words with something in it, as titles and ratings are. */
const line = words.map((all) => all.replace(/[\s\p{Cc}]+/gu, ' ').trim()).filter((all) => all !== '')
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { freq: 3 })
const address = fc.webUrl({ withQueryParameters: true, withFragments: false })
const day = fc.constantFrom('2031', '2031-05', '2031-05-04', '0987-12-31')

const about = fc.record({
  title: maybe(line),
  outlet: maybe(line),
  author: maybe(line),
  kind: maybe(fc.constantFrom('news', 'blog', 'report', 'speech')),
  published: maybe(day),
  url: maybe(address),
  archiveUrl: maybe(address),
  groups: fc.array(line, { maxLength: 2 }),
  reference: fc.boolean(),
})

const part = fc.record({
  from: fc.nat(),
  length: fc.nat(40),
  beside: fc.nat(12),
  statement: line,
  verdict: maybe(fc.tuple(line, words, maybe(line), maybe(address))),
})
const drawn = fc.record({
  title: line,
  sources: fc.array(fc.record({ text: words, about, claims: fc.array(part, { maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
  pairs: fc.array(fc.tuple(fc.nat(), fc.nat(), line), { maxLength: 4 }),
})

type Part = { from: number; length: number; beside: number; statement: string }

function claimAt(id: string, source: string, text: string, { from, length, beside, statement }: Part): Claim {
  const points = Array.from(text)
  const start = from % points.length
  const end = Math.min(points.length, start + 1 + length)
  const slice = (a: number, b: number) => points.slice(Math.max(0, a), b).join('')
  const quote = {
    exact: slice(start, end),
    prefix: slice(start - beside, start),
    suffix: slice(end, end + beside),
    start,
    end,
  }
  return { ...aClaim({ id, source }), statement, quote }
}

export const arbitraryStory: fc.Arbitrary<Exported> = drawn.map(({ title, sources: given, pairs }) => {
  const texts = new Map<string, string>()
  const sources: SourceDto[] = []
  const claims: Claim[] = []
  const edits: EditDto[] = []
  given.forEach((one, i) => {
    const id = `source-${i}`
    // the text of each source is another one
    const text = `${one.text}${i}`
    texts.set(id, text)
    sources.push({ ...(SOURCES[0] as SourceDto), ...one.about, id, fileName: `${id}.txt`, sha256: sha256(text) })
    one.claims.forEach((drawnClaim, k) => {
      const claim = claimAt(`${id}-${k}`, id, text, drawnClaim)
      claims.push(claim)
      if (!drawnClaim.verdict) return
      const [rating, review, by, url] = drawnClaim.verdict
      edits.push(aVerdict(claim.id, { rating, review: review.trim(), by, url }))
    })
  })
  const pick = (n: number) => claims[n % claims.length] as Claim
  const relations: Relation[] =
    claims.length < 2
      ? []
      : pairs.map(([a, b, reason]) => aRelation({ a: pick(a).id, b: pick(b).id, reason })).filter(({ a, b }) => a !== b)
  const answers = claims.map(({ id, statement }) => ({ id: `answer-${id}`, label: statement, claims: [id] }))
  const comparison = aComparison({
    inputs: sources.map(({ id, fileName, title, outlet, kind, published, sha256: hash }) => ({
      id,
      file: fileName,
      title,
      outlet,
      kind,
      published,
      sha256: hash,
      text: '',
    })),
    claims,
    questions: [aQuestion({ answers, relations })],
  })
  const story = deskStory({ title, sources, comparison, machine: comparison, edits, propositions: [] })
  return { story, texts }
})
