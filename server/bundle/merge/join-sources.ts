import type { SourceMeta } from '@/contracts/desk'
import type { BundleChange } from '@/contracts/interchange/bundle'
import type { JudgedApart, Judgement } from '@/contracts/interchange/merged'
import { type Bundle, heldText, type SourceWhole } from '../bundle'
import { same } from '../canonical'
import { inOrder } from './in-order'
import { compare, firstOf } from './join-changes'
import { decidedBy, type OwnChanges } from './own-changes'

const META: (keyof SourceMeta)[] = [
  ...(['title', 'outlet', 'author', 'kind', 'published', 'url', 'archiveUrl', 'groups', 'reference'] as const),
]

/** The sources of both, in an order that keeps that of each; where the two know different things of one, it is told. */
export function joinedSources(
  a: Bundle,
  b: Bundle,
  own: OwnChanges,
): { sources: SourceWhole[]; differing: JudgedApart[] } {
  const others = new Map(b.sources.map((source) => [source.key, source]))
  const differing: JudgedApart[] = []
  const joined = new Map(
    a.sources.map((source) => {
      const other = others.get(source.key)
      return [source.key, other ? joinSource(source, other, own, differing) : source]
    }),
  )
  const entry = (source: SourceWhole) => ({ id: source.key, at: source.createdAt, source })
  const order = inOrder(a.sources.map(entry), b.sources.map(entry), (one) => one)
  return { sources: order.map(({ id, source }) => joined.get(id) ?? source), differing }
}

function joinSource(a: SourceWhole, b: SourceWhole, own: OwnChanges, differing: JudgedApart[]): SourceWhole {
  const about = (kind: string, more: (change: BundleChange) => boolean = () => true) =>
    decidedBy(own, (change) => change.kind === kind && change.data.source === a.key && more(change))
  const earlier = compare([a.createdAt, a.fileName], [b.createdAt, b.fileName]) <= 0 ? 'a' : 'b'
  const of = { a, b }
  const texts = of[longer(a, b) ?? about('source.text')?.side ?? earlier]
  const out = (a.deletedAt === null) === (b.deletedAt === null) ? null : about('source.out')
  // taken out in one and nobody says so: it is kept
  const deletedAt = out
    ? of[out.side].deletedAt
    : a.deletedAt && b.deletedAt
      ? [a.deletedAt, b.deletedAt].sort()[0]
      : null
  const meta: Partial<SourceMeta> = {}
  for (const field of META) {
    const told = about('source.meta', ({ data }) => field in ((data.after ?? {}) as object))
    const side = told?.side ?? sideWith(a, b, field) ?? earlier
    Object.assign(meta, { [field]: of[side][field] })
    if (!same(a[field], b[field]) && (!told || told.apart) && sideWith(a, b, field) === null)
      differing.push({
        kind: 'source',
        about: `${field} of “${a.title ?? a.fileName}”`,
        a: judged(a[field], told?.made.a),
        b: judged(b[field], told?.made.b),
        stands: side,
        outcome: `Kept as ${inWords(of[side][field])}; the other can be typed in.`,
      })
  }
  return {
    ...a,
    ...meta,
    ...{ fileName: of[earlier].fileName, language: texts.language, analysed: texts.analysed, texts: texts.texts },
    createdAt: of[earlier].createdAt,
    deletedAt: deletedAt ?? null,
    originals: joinedOriginals(a, b),
  }
}

/** The one that knows something where the other knows nothing. */
function sideWith(a: SourceWhole, b: SourceWhole, field: keyof SourceMeta): 'a' | 'b' | null {
  const empty = (value: unknown) => value === null || value === false || (Array.isArray(value) && value.length === 0)
  if (empty(a[field]) === empty(b[field])) return null
  return empty(a[field]) ? 'b' : 'a'
}

/** The one that has texts which the other has not. */
const longer = (a: SourceWhole, b: SourceWhole): 'a' | 'b' | null =>
  a.texts.length === b.texts.length && heldText(a).number === heldText(b).number
    ? null
    : a.texts.length > b.texts.length
      ? 'a'
      : a.texts.length < b.texts.length
        ? 'b'
        : null

function joinedOriginals(a: SourceWhole, b: SourceWhole): SourceWhole['originals'] {
  const byText = new Map(a.originals.map((one) => [one.textSha256, one]))
  for (const one of b.originals) {
    const known = byText.get(one.textSha256)
    byText.set(one.textSha256, known && !(one.createdAt < known.createdAt) ? pick(known, one) : one)
  }
  return [...byText.values()].sort((x, y) => (x.textSha256 < y.textSha256 ? -1 : 1))
}

const pick = <T extends { createdAt: string; bytes: Uint8Array }>(known: T, one: T): T => {
  const { bytes: _known, ...x } = known
  const { bytes: _one, ...y } = one
  return known.createdAt < one.createdAt || firstOf(x, y) === x ? known : one
}

const judged = (value: unknown, change: BundleChange | undefined): Judgement => ({
  id: change?.id ?? null,
  person: change?.person ?? null,
  at: change?.at ?? null,
  says: inWords(value),
  why: change?.why ?? '',
})

const inWords = (value: unknown): string =>
  value === null || value === '' ? 'unknown' : Array.isArray(value) ? value.join(', ') || 'none' : String(value)
