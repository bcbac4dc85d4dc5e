import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Exported } from '@/contracts/interchange/exported'
import type { FormatId } from '@/contracts/interchange/formats'
import { storyExportSchema } from '@/contracts/interchange/story-export'
import { readStory } from '@/contracts/story-reading'
import { jobTitleOf, speakerOf, type Verdict, verdictsOf } from '@/contracts/verdicts'
import type { Claim } from '@/engine/model/claim'
import { readDocument } from '@/server/files/read-document'
import { arbitraryStory } from '@/testing/arbitrary-story'
import { must } from '@/testing/outcome'
import { problemsOf } from '@/testing/receipts/shown'
import { bratWalk } from '@/testing/receipts/stand-off'
import { runs } from '@/testing/runs'
import { EXPORTS } from './formats'
import { relationsOf } from './relations'
import { sourceIri } from './source-facts'
import { authorsOf, oneLine } from './writers/csl'

async function fileOf(format: FormatId, exported: Exported) {
  const file = await EXPORTS.find(({ id }) => id === format)?.write(exported, { bom: true })
  if (!file) throw new Error(`no format ${format}`)
  return file
}

/** What our own file gives when it is imported, through the door that every file comes in by. */
async function back(format: FormatId, exported: Exported) {
  const { name, body } = await fileOf(format, exported)
  return must(await readDocument(name, typeof body === 'string' ? new TextEncoder().encode(body) : body))
}

const holds = (about: (exported: Exported) => Promise<void>) =>
  fc.assert(fc.asyncProperty(arbitraryStory, about), runs(40, 500))

const claimsIn = ({ story }: Exported): Claim[] => story.comparison?.claims ?? []

function placeOf({ story }: Exported, claim: Claim) {
  const source = story.sources.find(({ id }) => id === claim.source)
  const { exact, prefix, suffix, start, end } = claim.quote
  return { document: source && sourceIri(source), exact, prefix, suffix, start, end }
}

function checkOf(exported: Exported, { claim, rating, review, by, person, url }: Verdict) {
  const reading = readStory(exported.story)
  const place = placeOf(exported, claim)
  return {
    claim: claim.statement,
    speaker: { name: speakerOf(reading, claim).name, jobTitle: jobTitleOf(reading, claim) },
    rating,
    review,
    by: by ?? person,
    url,
    appearances: [place.document],
    place,
  }
}

it('Web Annotation: every claim, verdict and end of a relation comes back with its words and its place', () =>
  holds(async (exported) => {
    if (claimsIn(exported).length === 0) return
    const { annotations, notes } = await back('web-annotation', exported)
    const byId = new Map(claimsIn(exported).map((claim) => [claim.id, claim]))
    const place = (claim: Claim | undefined) => claim && placeOf(exported, claim)
    const expected = [
      ...claimsIn(exported).map((claim) => ({ place: place(claim), note: claim.statement, by: null })),
      ...verdictsOf(readStory(exported.story)).map(({ claim, rating, review, by, person }) => ({
        place: place(claim),
        note: [rating, review].filter(Boolean).join('\n'),
        by: by ?? person,
      })),
      ...relationsOf(exported).flatMap(({ relation: { a, b, reason } }) =>
        [a, b].map((id) => ({ place: place(byId.get(id)), note: reason, by: null })),
      ),
    ]
    expect(notes).toEqual([])
    expect(sorted(annotations)).toEqual(sorted(expected))
  }))

it('ClaimReview: every verdict comes back with its words, its author, the claim and its place', () =>
  holds(async (exported) => {
    const verdicts = verdictsOf(readStory(exported.story))
    if (verdicts.length === 0) return
    const { checks } = await back('claim-review', exported)
    const told = checks.map(({ published: _when, ...check }) => check)
    expect(sorted(told)).toEqual(sorted(verdicts.map((verdict) => checkOf(exported, verdict))))
  }))

it('claims as CSV: every claim comes back with its words and its place, a checked one with its verdict', () =>
  holds(async (exported) => {
    if (claimsIn(exported).length === 0) return
    const { annotations, checks } = await back('claims-csv', exported)
    const verdicts = verdictsOf(readStory(exported.story))
    const bare = claimsIn(exported).filter(({ id }) => !verdicts.some(({ claim }) => claim.id === id))
    expect(sorted(annotations)).toEqual(
      sorted(bare.map((claim) => ({ place: placeOf(exported, claim), note: claim.statement, by: null }))),
    )
    const told = checks.map(({ published: _when, ...check }) => check)
    expect(sorted(told)).toEqual(sorted(verdicts.map((verdict) => checkOf(exported, verdict))))
  }))

it('RIS: every source with an address comes back with all that a reference can say', () =>
  holds(async (exported) => {
    const linked = exported.story.sources.filter(({ url }) => url !== null)
    if (linked.length === 0 || new Set(linked.map(({ url }) => url)).size < linked.length) return
    const { links } = await back('ris', exported)
    const expected = linked.map(({ title, outlet, author, published, url, archiveUrl }) => ({
      url,
      title: title && oneLine(title),
      outlet: outlet && oneLine(outlet),
      author: (author && namesIn(author)) || null,
      published,
      archiveUrl,
    }))
    expect(
      links.map(({ url, meta }) => ({
        url,
        title: meta.title ?? null,
        outlet: meta.outlet ?? null,
        author: meta.author ?? null,
        published: meta.published ?? null,
        archiveUrl: meta.archiveUrl ?? null,
      })),
    ).toEqual(expected)
  }))

it('JSON: the whole story comes back, and its sources and verdicts when it is imported', () =>
  holds(async (exported) => {
    const { body } = await fileOf('json', exported)
    const { receipts: _made, sources, schema: _name, ...told } = storyExportSchema.parse(JSON.parse(String(body)))
    const { id: _row, version: _state, sources: given, ...story } = exported.story
    expect(told).toEqual(story)
    expect(sources).toEqual(given.map((source) => ({ ...source, text: exported.texts.get(source.id) })))

    const imported = await back('json', exported)
    expect(imported.sources.map(({ text }) => text)).toEqual([...exported.texts.values()])
    for (const [i, { meta }] of imported.sources.entries()) {
      const { id, title, outlet, author, kind, published, url, archiveUrl, groups, reference } = given[i] ?? {}
      expect(meta).toEqual({ id, title, outlet, author, kind, published, url, archiveUrl, groups, reference })
    }
    const verdicts = verdictsOf(readStory(exported.story))
    const checks = imported.checks.map(({ published: _when, ...check }) => check)
    expect(sorted(checks)).toEqual(sorted(verdicts.map((verdict) => checkOf(exported, verdict))))
  }))

it('brat: every claim slices out of its document by the offsets of its line, and out of the kept text by its note', () =>
  holds(async (exported) => {
    const shown = bratWalk(await fileOf('brat', exported))
    expect(shown.flatMap((one) => problemsOf(one, exported))).toEqual([])
    const claims = claimsIn(exported).filter(
      ({ quote }) => quote.exact.replace(/(?!\t)[\p{Cc}\u2028\u2029]/gu, '') !== '',
    )
    expect(shown.filter(({ what }) => /^\d+.*: T/.test(what))).toHaveLength(claims.length)
  }))

const namesIn = (author: string): string =>
  authorsOf(author)
    .map((name) => ('literal' in name ? name.literal : `${name.given} ${name.family}`))
    .join(', ')

/** In an order of their own: files list by place, stories by source. */
const sorted = <T>(all: T[]): T[] =>
  all
    .map((one) => [JSON.stringify(one), one] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, one]) => one)
