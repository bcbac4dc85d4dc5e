import type { ReviewDto, SourceDto } from '@/contracts/desk'
import type { EditDto } from '@/contracts/edits'
import { type BundleChange, type BundleShown, isEditKind } from '@/contracts/interchange/bundle'
import type { Comparison } from '@/engine/model/comparison'
import { layOver } from '@/server/edits/lay'
import { type EditRow, placeEdits } from '@/server/store/place-edits'
import { placeReviews } from '@/server/store/reviews'
import { type Bundle, heldText, toSourceDto } from './bundle'

/** What a story shows: the method's findings with people's edits over them, and where edits and decisions stand. */
export type Laid = { comparison: Comparison; edits: EditDto[]; reviews: ReviewDto[] }

/** Lays the edits and decisions of a bundle over what the method found, as the desk does when it reads a story. */
export async function laid(bundle: Bundle, machine: Comparison): Promise<Laid> {
  const live = bundle.sources.filter(({ deletedAt }) => deletedAt === null)
  const texts = new Map(live.map((source) => [source.key, heldText(source).text]))
  const sources: SourceDto[] = live.map(toSourceDto)
  const standing = bundle.changes.filter(({ kind, undoneAt }) => isEditKind(kind) && undoneAt === null)
  const { placed, edits } = await placeEdits(standing.map(toEditRow), machine, (key) => texts.get(key) ?? null)
  const comparison = layOver(machine, placed, sources)
  const rows = bundle.reviews.filter(({ undoneAt }) => undoneAt === null).map(toReviewRow)
  return { comparison, edits, reviews: placeReviews(rows, comparison, bundle.story.propositions) }
}

/** The part of it that a bundle keeps. */
export const shownOf = ({ comparison, edits, reviews }: Laid): BundleShown => ({
  comparison,
  edits: edits.map(({ id, orphaned }) => ({ id, orphaned })),
  reviews: byId(reviews.map(({ id, key, orphaned }) => ({ id, key, orphaned }))),
})

const byId = <T extends { id: string }>(rows: T[]): T[] => rows.sort((a, b) => (a.id < b.id ? -1 : 1))

const named = (name: string) => ({ id: name, name })

const toEditRow = ({ id, data, anchors, why, person, at }: BundleChange): EditRow => ({
  id,
  data,
  anchors,
  why,
  person: person === null ? null : named(person),
  createdAt: new Date(at),
})

const toReviewRow = ({ person, at, undoneAt: _undone, ...review }: Bundle['reviews'][number]) => ({
  ...review,
  person: named(person),
  createdAt: new Date(at),
})
