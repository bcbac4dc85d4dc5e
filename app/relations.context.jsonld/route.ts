import { vocabularyDocument } from '@/contracts/interchange/vocabulary'

/** The vocabulary of relations, as docs/relations.md describes it. */
export function GET(): Response {
  return Response.json(vocabularyDocument(), { headers: { 'content-type': 'application/ld+json; charset=utf-8' } })
}
