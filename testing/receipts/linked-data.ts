import type { ExportFile } from '../../contracts/interchange/exported'
import type { Shown, Told } from './shown'

type Selector = { exact?: string; start?: number; end?: number }
type Place = { selector: Selector[] }

export const bodyText = ({ body }: ExportFile): string =>
  typeof body === 'string' ? body : new TextDecoder().decode(body)

const selected = ({ selector: [quote, position] }: Place) => ({
  exact: quote?.exact ?? '',
  start: position?.start ?? -1,
  end: position?.end ?? -1,
})

type Appearance = Place & { url?: string; archivedAt?: string; encoding: { sha256: string } }
type Review = { identifier: string; reviewRating: { alternateName: string }; itemReviewed: { appearance: Appearance } }

/** Each verdict and the claim that it is on. */
export function claimReviewWalk(file: ExportFile): Shown[] {
  const { '@graph': reviews } = JSON.parse(bodyText(file)) as { '@graph': Review[] }
  return reviews.map(({ identifier, reviewRating, itemReviewed: { appearance } }) => ({
    what: `“${reviewRating.alternateName}” on ${identifier}`,
    places: [
      {
        ...selected(appearance),
        sha256: appearance.encoding.sha256,
        url: appearance.url ?? null,
        archivedAt: appearance.archivedAt ?? null,
      },
    ],
  }))
}

type Target = Place & { source: string; textSha256: string; state?: { cached: string } }
type Annotation = { id: string; motivation: string; target: Target | Target[] }

/** Each annotation and all of its targets; a relation that has not two of them rests on nothing. */
export function webAnnotationWalk(file: ExportFile): Shown[] {
  const { first } = JSON.parse(bodyText(file)) as { first: { items: Annotation[] } }
  return first.items.map(({ id, motivation, target }) => {
    const places = [target].flat().map(
      (one): Told => ({
        ...selected(one),
        sha256: one.textSha256,
        url: one.source.startsWith('urn:') ? null : one.source,
        archivedAt: one.state?.cached ?? null,
      }),
    )
    return { what: id, places: motivation === 'linking' && places.length !== 2 ? [] : places }
  })
}
