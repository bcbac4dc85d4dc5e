import { COARSE, type RelationKind } from '../../engine/model/relation'

/**
 * The relations as linked data: what each is called, which known vocabulary says nearly the same, and the JSON-LD context
 * that our files carry. `npm run schema` publishes it as docs/relations.context.jsonld; docs/relations.md is its page.
 */
export const VOCABULARY = 'urn:variorum:vocabulary:'

export const relationIri = (kind: string): string => `${VOCABULARY}${kind}`

/** What another vocabulary has for a relation. `close`: nearly the same; `broad`: theirs says less than ours. */
type Mapping = { close?: string; broad?: string }

const SKOS = 'http://www.w3.org/2004/02/skos/core#'
const PROV = 'http://www.w3.org/ns/prov#'

export const MAPPINGS: Record<RelationKind, Mapping> = {
  sameTruthConditions: { close: `${SKOS}exactMatch` },
  narrows: { close: `${SKOS}broadMatch` },
  broadens: { close: `${SKOS}narrowMatch` },
  hedgeDiffers: { broad: `${SKOS}closeMatch` },
  quoteVariant: { close: `${PROV}alternateOf` },
  nameVariant: { broad: `${SKOS}closeMatch` },
  copiedFrom: { close: `${PROV}wasQuotedFrom` },
  contradicts: {},
  supersedes: { close: `${PROV}wasRevisionOf` },
  differentEvent: { broad: `${SKOS}relatedMatch` },
  differentTime: { broad: `${SKOS}relatedMatch` },
  differentScope: { broad: `${SKOS}relatedMatch` },
  differentUnitOrDefinition: { broad: `${SKOS}relatedMatch` },
  differentAttribution: { broad: `${SKOS}relatedMatch` },
  unrelated: {},
}

const KINDS = Object.keys(COARSE) as RelationKind[]
const iri = (id: string) => ({ '@id': id, '@type': '@id' })

/** The terms that our linked data uses beside those of the W3C and of schema.org. */
export const RELATION_CONTEXT = {
  variorum: VOCABULARY,
  skos: SKOS,
  prov: PROV,
  schema: 'http://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ...Object.fromEntries(KINDS.map((kind) => [kind, iri(`variorum:${kind}`)])),
  RelationStatement: 'variorum:RelationStatement',
  relation: { '@id': 'variorum:relation', '@type': '@vocab' },
  coarse: { '@id': 'variorum:coarse', '@type': '@vocab' },
  agree: 'variorum:agree',
  conflict: 'variorum:conflict',
  apparent: 'variorum:apparent',
  from: iri('variorum:from'),
  to: iri('variorum:to'),
  claim: iri('variorum:claim'),
  differs: 'variorum:differs',
  reason: 'variorum:reason',
  rule: 'variorum:rule',
  score: { '@id': 'variorum:score', '@type': 'xsd:double' },
  textSha256: 'variorum:textSha256',
} as const

const label = (name: string) => ({
  '@value': name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
  '@language': 'en',
})

/** The context with the vocabulary itself, as it is published. */
export const vocabularyDocument = () => ({
  '@context': RELATION_CONTEXT,
  '@graph': KINDS.map((kind) => {
    const { close, broad } = MAPPINGS[kind]
    return {
      '@id': `variorum:${kind}`,
      '@type': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#Property',
      'skos:prefLabel': label(kind),
      ...(COARSE[kind] !== kind && { 'skos:broader': { '@id': `variorum:${COARSE[kind]}` } }),
      ...(close && { 'skos:closeMatch': { '@id': close } }),
      ...(broad && { 'skos:broadMatch': { '@id': broad } }),
    }
  }),
})
