import { TextArea, TextField } from './field'
import { Instant } from './instant'

export type Rated = {
  rating: string
  review: string
  /** who published it elsewhere, and where */
  by: string | null
  url: string | null
  /** who gave it here, or took it over */
  person: string | null
  /** ISO instant */
  at: string
}

/** A verdict in the words of who gave it, with its author, where it was published, and why. */
export function RatingLine({ rated }: { rated: Rated }) {
  const { rating, review, by, url, person, at } = rated
  const author = by ?? person ?? 'somebody'
  return (
    <div role="note" aria-label="Verdict" className="rounded-control border border-line-strong px-3 py-2 text-small">
      <p className="break-words">
        <span className="text-fine text-quiet">Verdict </span>
        <strong className="font-semibold">{rating}</strong>
        <span className="text-fine text-quiet">
          {' '}
          {url ? (
            <a href={url} rel="noreferrer" className="link">
              {author}
            </a>
          ) : (
            author
          )}
          {by && person ? `, taken over by ${person}` : ''}, <Instant iso={at} />
        </span>
      </p>
      {review ? <p className="mt-0.5 font-serif break-words">{review}</p> : null}
    </div>
  )
}

/** The two fields of a verdict: `rating` and `review`. */
export function RatingFields({ rated }: { rated: Rated | null }) {
  return (
    <>
      {rated?.by ? (
        <p className="text-small">
          Published by {rated.by}. If you change it, it becomes your own and no longer names them.
        </p>
      ) : null}
      <TextField
        label="Verdict, in your own words"
        hint="Short, such as “Needs context”. It is exported as it stands here, never as a number."
        name="rating"
        defaultValue={rated?.rating}
        maxLength={200}
        autoComplete="off"
      />
      <TextArea
        label="Why"
        hint="May stay empty."
        name="review"
        rows={3}
        defaultValue={rated?.review}
        maxLength={5000}
      />
    </>
  )
}

/** What the two fields say, or why it cannot be kept. */
export function ratingIn(form: FormData): { rating: string; review: string } | { message: string; next: string } {
  const rating = String(form.get('rating') ?? '').trim()
  if (rating === '') return { message: 'The verdict is empty.', next: 'Say it in a few words of your own.' }
  return { rating, review: String(form.get('review') ?? '').trim() }
}
