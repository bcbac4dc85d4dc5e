import type { Exported } from '@/contracts/interchange/exported'
import type { Receipt } from '@/contracts/interchange/receipt'
import { textIri } from '@/contracts/interchange/text-address'
import { RELATION_CONTEXT } from '@/contracts/interchange/vocabulary'
import { readStory, type StoryReading } from '@/contracts/story-reading'
import { type Verdict, verdictsOf } from '@/contracts/verdicts'
import type { Claim } from '@/engine/model/claim'
import { receiptsOf } from '../receipts'
import { relationsOf, type Told } from '../relations'
import { sourceIri, webAddress } from '../source-facts'

/**
 * Claims, verdicts and relations as W3C Web Annotations: each claim is pinned by its words and by its place in code points, each relation
 * has both claims as targets, and says in its body what holds from which to which.
 */
export function webAnnotations(exported: Exported): string {
  const reading = readStory(exported.story)
  const receipts = receiptsOf(exported)
  const targets = new Map(receipts.all.map((receipt) => [receipt.claim, target(reading, receipt)]))
  const claims = receipts.all.flatMap(({ claim }) => claimAnnotation(reading.claim(claim), targets.get(claim)))
  const verdicts = verdictsOf(reading).map((verdict) => verdictAnnotation(verdict, targets.get(verdict.claim.id)))
  const relations = relationsOf(exported).map((told) => relationAnnotation(told, targets))
  const items = [...claims, ...verdicts, ...relations]
  const { slug, title, run } = exported.story
  const collection = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', RELATION_CONTEXT],
    id: `urn:variorum:story:${encodeURIComponent(slug)}`,
    type: 'AnnotationCollection',
    label: title,
    ...(run && { created: run.at, generator: { type: 'Software', name: `Variorum, method ${run.method}` } }),
    total: items.length,
    first: { id: `urn:variorum:story:${encodeURIComponent(slug)}:page`, type: 'AnnotationPage', startIndex: 0, items },
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

const claimIri = (id: string) => `urn:variorum:claim:${encodeURIComponent(id)}`

type Target = ReturnType<typeof target>

function target(reading: StoryReading, receipt: Receipt) {
  const { claim, sha256, exact, prefix, suffix, start, end } = receipt
  const source = reading.source(receipt.source)
  const archived = webAddress(receipt.archivedAt)
  return {
    type: 'SpecificResource',
    claim: claimIri(claim),
    source: source ? sourceIri(source) : textIri(sha256),
    textSha256: sha256,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
    ...(archived && { state: { type: 'TimeState', cached: archived } }),
  }
}

const text = (value: string, purpose: string) => ({ type: 'TextualBody', value, format: 'text/plain', purpose })

function claimAnnotation(claim: Claim | undefined, at: Target | undefined) {
  if (!claim || !at) return []
  const body = { id: claimIri(claim.id), ...text(claim.statement, 'describing') }
  return [
    {
      id: `urn:variorum:annotation:${encodeURIComponent(claim.id)}`,
      type: 'Annotation',
      motivation: 'describing',
      body,
      target: at,
    },
  ]
}

function verdictAnnotation({ edit, rating, review, by, person, at }: Verdict, on: Target | undefined) {
  const name = by ?? person
  return {
    id: `urn:variorum:verdict:${encodeURIComponent(edit)}`,
    type: 'Annotation',
    motivation: 'assessing',
    created: at,
    ...(name && { creator: { ...(by === null && { type: 'Person' }), name } }),
    body: [text(rating, 'assessing'), ...(review ? [text(review, 'commenting')] : [])],
    target: on,
  }
}

function relationAnnotation({ relation: told }: Told, targets: ReadonlyMap<string, Target>) {
  const { a, b, relation, coarse, differs, reason, rule, score } = told
  return {
    id: `urn:variorum:relation:${[a, b, relation].map(encodeURIComponent).join(':')}`,
    type: 'Annotation',
    motivation: 'linking',
    body: {
      type: 'RelationStatement',
      from: claimIri(a),
      to: claimIri(b),
      relation,
      coarse,
      ...(differs && { differs }),
      value: reason,
      rule,
      score,
    },
    target: [targets.get(a), targets.get(b)].filter(Boolean),
  }
}
