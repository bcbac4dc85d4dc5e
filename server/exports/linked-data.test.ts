import { readFile } from 'node:fs/promises'
import path from 'node:path'
import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { GET as answerWithContext } from '@/app/relations.context.jsonld/route'
import { MAPPINGS, relationIri, vocabularyDocument } from '@/contracts/interchange/vocabulary'
import { COARSE, type RelationKind } from '@/engine/model/relation'
import { ProblemError } from '@/server/errors/outcome'
import { arbitraryStory } from '@/testing/arbitrary-story'
import { knownContext } from '@/testing/contexts'
import { aVerdict, exportedStory } from '@/testing/exported'
import { runs } from '@/testing/runs'
import { claimReviews } from './writers/claim-review'
import { storyJson } from './writers/json'
import { webAnnotations } from './writers/web-annotation'

type Expanded = Record<string, never[]> & { '@id'?: string; '@type'?: string[] }

const expand = async (json: unknown): Promise<Expanded[]> =>
  (await jsonld.expand(json as jsonld.JsonLdDocument, { documentLoader: knownContext })) as unknown as Expanded[]

/** Every node of an expanded document that is of a type. */
function nodes(value: unknown, type: string): Expanded[] {
  if (Array.isArray(value)) return value.flatMap((one) => nodes(one, type))
  if (typeof value !== 'object' || value === null) return []
  const own = (value as Expanded)['@type']?.includes(type) ? [value as Expanded] : []
  return [...own, ...Object.values(value).flatMap((one) => nodes(one, type))]
}

async function published(name: string) {
  const schema = JSON.parse(await readFile(path.join(import.meta.dirname, '../../docs', name), 'utf8'))
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats(ajv)
  const validate = ajv.compile(schema)
  return (value: unknown): string[] =>
    validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

describe('ClaimReview', () => {
  const written = () => JSON.parse(claimReviews(exportedStory()))

  it('is valid against the published schema, whatever the words', async () => {
    const problems = await published('claim-review.schema.json')
    expect(problems(written())).toEqual([])
    fc.assert(
      fc.property(arbitraryStory, (exported) => {
        const given = exported.story.edits.length > 0
        expect(given ? problems(JSON.parse(claimReviews(exported))) : []).toEqual([])
      }),
      runs(40, 400),
    )
  })

  it.each<[string, (review: Record<string, never>) => void]>([
    [
      'a number that nobody gave',
      (review) => Object.assign(review.reviewRating ?? {}, { ratingValue: 3, bestRating: 5 }),
    ],
    ['no rating', (review) => delete (review as Partial<typeof review>).reviewRating],
    ['no author', (review) => delete (review as Partial<typeof review>).author],
    ['an address that is none', (review) => Object.assign(review, { url: 'javascript:alert(1)' })],
    ['an empty rating', (review) => Object.assign(review.reviewRating ?? {}, { alternateName: '' })],
  ])('is invalid with %s', async (_what, spoil) => {
    const problems = await published('claim-review.schema.json')
    const all = written()
    spoil(all['@graph'][0])
    expect(problems(all)).not.toEqual([])
  })

  it('has the person’s own words and day, the office of the speaker as the texts tell it, and no claim without a verdict', () => {
    const exported = exportedStory({
      edits: [aVerdict('empty-h', { rating: 'Not shown' }), aVerdict('hurt-h', { rating: '' })],
    })
    const comparison = exported.story.comparison
    const office = {
      type: 'role',
      person: 'Odd Lind',
      title: 'Union chief',
      organisation: null,
      country: null,
      from: null,
      to: null,
      status: 'current',
    } as const
    const claims = comparison?.claims.map((claim) => (claim.id === 'role-h' ? { ...claim, value: office } : claim))
    const told = {
      ...exported,
      story: { ...exported.story, comparison: comparison && { ...comparison, claims: claims ?? [] } },
    }
    const { '@graph': reviews } = JSON.parse(claimReviews(told))
    expect(reviews).toHaveLength(1)
    expect(reviews[0]).toMatchObject({
      datePublished: '2031-06-02',
      author: { '@type': 'Person', name: 'Mira' },
      reviewRating: { '@type': 'Rating', alternateName: 'Not shown' },
      reviewBody: 'She changed office.',
      itemReviewed: { author: { '@type': 'Person', name: 'Odd Lind', jobTitle: 'Union chief' } },
    })
  })

  it('is told apart from nothing: without a verdict there is no file but a word on what to do', () => {
    expect(() => claimReviews(exportedStory({ edits: [] }))).toThrow(ProblemError)
  })

  it('expands to schema.org’s terms, and the W3C’s for the place', async () => {
    const [review] = nodes(await expand(written()), 'http://schema.org/ClaimReview')
    expect(review?.['http://schema.org/claimReviewed']).toEqual([{ '@value': '40 workers had been hurt' }])
    const [quote] = nodes(review, 'http://www.w3.org/ns/oa#TextQuoteSelector')
    expect(quote?.['http://www.w3.org/ns/oa#exact']).toEqual([{ '@value': '40 workers had been hurt' }])
    const [work] = nodes(review, 'http://schema.org/CreativeWork')
    expect(work?.['http://www.w3.org/ns/oa#hasSelector']).toHaveLength(2)
    expect(work?.['http://schema.org/archivedAt']).toEqual([{ '@id': exportedStory().story.sources[0]?.archiveUrl }])
  })
})

describe('Web Annotation', () => {
  it('expands so that each relation has both targets and a body in our vocabulary', async () => {
    const all = nodes(await expand(JSON.parse(webAnnotations(exportedStory()))), 'http://www.w3.org/ns/oa#Annotation')
    const [first] = all.filter((one) => nodes(one, relationIri('RelationStatement')).length > 0)
    expect(first?.['http://www.w3.org/ns/oa#hasTarget']).toHaveLength(2)
    const [body] = nodes(first, relationIri('RelationStatement'))
    expect(body?.[relationIri('relation')]).toEqual([{ '@id': relationIri('contradicts') }])
    expect(body?.[relationIri('coarse')]).toEqual([{ '@id': relationIri('conflict') }])
    const ends = ['from', 'to'].map((end) => body?.[relationIri(end)])
    expect(ends).toEqual([[{ '@id': 'urn:variorum:claim:hurt-g' }], [{ '@id': 'urn:variorum:claim:hurt-h' }]])
    expect(all.length).toBe(all.filter((one) => (one['http://www.w3.org/ns/oa#hasTarget'] ?? []).length > 0).length)
  })

  it('loses no field: every term of it is known to a context', async () => {
    const written = JSON.parse(webAnnotations(exportedStory()))
    const safely = { documentLoader: knownContext, safe: true } as jsonld.Options.Expand
    await jsonld.expand(written, safely)
    await expect(jsonld.expand({ ...written, unheardOf: 1 }, safely)).rejects.toThrow()
  })
})

describe('the vocabulary of relations', () => {
  it('is answered by the desk as it is published', async () => {
    const answer = answerWithContext()
    expect(answer.headers.get('content-type')).toContain('application/ld+json')
    const file = path.join(import.meta.dirname, '../../docs/relations.context.jsonld')
    expect(await answer.json()).toEqual(JSON.parse(await readFile(file, 'utf8')))
  })

  it('defines every relation under its address, with its coarse relation and what others have for it', async () => {
    const all = await expand(vocabularyDocument())
    expect(all.map((one) => one['@id']).sort()).toEqual(
      Object.keys(COARSE)
        .map((kind) => relationIri(kind))
        .sort(),
    )
    for (const one of all) {
      const kind = (one['@id'] ?? '').slice(relationIri('').length) as RelationKind
      const { close, broad } = MAPPINGS[kind]
      const skos = (name: string) => one[`http://www.w3.org/2004/02/skos/core#${name}`] ?? []
      expect(skos('closeMatch')).toEqual(close ? [{ '@id': close }] : [])
      expect(skos('broadMatch')).toEqual(broad ? [{ '@id': broad }] : [])
      expect(skos('broader')).toEqual(COARSE[kind] === kind ? [] : [{ '@id': relationIri(COARSE[kind]) }])
    }
  })

  it('lets one claim be related to another in a line', async () => {
    const { '@context': context } = vocabularyDocument()
    const [told] = await expand({ '@context': context, '@id': 'urn:a', narrows: 'urn:b' })
    expect(told).toEqual({ '@id': 'urn:a', [relationIri('narrows')]: [{ '@id': 'urn:b' }] })
  })

  it('has a row for every relation on its page, with the same addresses', async () => {
    const page = await readFile(path.join(import.meta.dirname, '../../docs/relations.md'), 'utf8')
    const short = (iri: string) =>
      iri.replace('http://www.w3.org/2004/02/skos/core#', 'skos:').replace('http://www.w3.org/ns/prov#', 'prov:')
    const rows = page.slice(page.indexOf('## In other vocabularies')).split('\n')
    for (const [kind, { close, broad }] of Object.entries(MAPPINGS)) {
      const row = rows.find((line) => line.startsWith(`| \`${kind}\` |`))
      expect(row, kind).toBeTruthy()
      const mapped = close ? `\`${short(close)}\`` : broad ? `\`${short(broad)}\` (theirs says less)` : '–'
      expect(row).toContain(`| ${mapped} |`)
    }
  })
})

describe('everything as JSON', () => {
  it('is valid against the published schema, and is not where a part is missing', async () => {
    const problems = await published('export.schema.json')
    const written = JSON.parse(storyJson(exportedStory()))
    expect(problems(written)).toEqual([])
    expect(problems({ ...written, receipts: undefined })).not.toEqual([])
    expect(
      problems({ ...written, sources: written.sources.map((source: object) => ({ ...source, text: 3 })) }),
    ).not.toEqual([])
  })
})
