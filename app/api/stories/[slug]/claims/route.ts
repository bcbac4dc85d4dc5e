import { problemResponse } from '@/app/api/responses'
import { readingOf } from '@/app/stories/[slug]/story'
import { filterOf, loadClaims } from '@/features/claims/filter'
import { handleOf } from '@/features/claims/row'
import { claimRowsOf, windowOf } from '@/features/claims/view-model'
import { getStory } from '@/server/queries/stories'

type Context = { params: Promise<{ slug: string }> }

/** The rows that pass the filters of the address, from one place on; with `handles` only what an edit must know of each. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const story = await getStory((await params).slug)
  if (!story)
    return problemResponse({
      code: 'not-found',
      message: 'There is no such story.',
      next: 'Look in the list of stories.',
    })
  const { searchParams } = new URL(request.url)
  const [from, count] = [numberIn(searchParams, 'from', 0), numberIn(searchParams, 'count', 1)]
  const reading = readingOf(story)
  const filter = filterOf(await loadClaims(request))
  return searchParams.has('handles')
    ? Response.json(
        claimRowsOf(reading, filter)
          .slice(from, from + count)
          .map(handleOf),
      )
    : Response.json(windowOf(reading, filter, from, count))
}

const numberIn = (query: URLSearchParams, name: string, otherwise: number): number => {
  const number = Number(query.get(name) ?? otherwise)
  return Number.isSafeInteger(number) && number >= 0 ? number : otherwise
}
