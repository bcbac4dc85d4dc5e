import type { RemoteDocument } from 'jsonld/jsonld-spec'

/**
 * The parts that our files use of two published contexts, by their addresses: nothing is fetched in a test.
 * http://www.w3.org/ns/anno.jsonld is the W3C's, https://schema.org has schema.org's.
 */
const iri = (id: string) => ({ '@id': id, '@type': '@id' })

const CONTEXTS: Record<string, object> = {
  'http://www.w3.org/ns/anno.jsonld': {
    '@context': {
      oa: 'http://www.w3.org/ns/oa#',
      as: 'http://www.w3.org/ns/activitystreams#',
      dc: 'http://purl.org/dc/elements/1.1/',
      dcterms: 'http://purl.org/dc/terms/',
      rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
      id: '@id',
      type: '@type',
      Annotation: 'oa:Annotation',
      AnnotationCollection: 'as:OrderedCollection',
      AnnotationPage: 'as:OrderedCollectionPage',
      SpecificResource: 'oa:SpecificResource',
      TextualBody: 'oa:TextualBody',
      TextQuoteSelector: 'oa:TextQuoteSelector',
      TextPositionSelector: 'oa:TextPositionSelector',
      TimeState: 'oa:TimeState',
      Software: 'as:Application',
      Person: 'foaf:Person',
      describing: 'oa:describing',
      assessing: 'oa:assessing',
      commenting: 'oa:commenting',
      linking: 'oa:linking',
      motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
      purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
      body: iri('oa:hasBody'),
      target: iri('oa:hasTarget'),
      source: iri('oa:hasSource'),
      selector: iri('oa:hasSelector'),
      state: iri('oa:hasState'),
      cached: iri('oa:cachedSource'),
      generator: iri('as:generator'),
      creator: iri('dcterms:creator'),
      created: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' },
      items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
      first: iri('as:first'),
      total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
      startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
      label: 'rdfs:label',
      name: 'foaf:name',
      value: 'rdf:value',
      format: 'dc:format',
      exact: 'oa:exact',
      prefix: 'oa:prefix',
      suffix: 'oa:suffix',
      start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
      end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
    },
  },
  'https://schema.org': {
    '@context': {
      '@vocab': 'http://schema.org/',
      schema: 'http://schema.org/',
      url: iri('schema:url'),
      archivedAt: iri('schema:archivedAt'),
    },
  },
}

/** Loads one of the contexts above; another address is an error. */
export async function knownContext(url: string): Promise<RemoteDocument> {
  const document = CONTEXTS[url]
  if (!document) throw new Error(`${url} is no context that is known here`)
  return { documentUrl: url, document: document as RemoteDocument['document'] }
}
