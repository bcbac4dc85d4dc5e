import { problemResponse } from '@/app/api/responses'
import { readStory } from '@/contracts/story-reading'
import { loadGrid } from '@/features/grid/filter'
import { windowOf } from '@/features/grid/view-model'
import { getStory } from '@/server/queries/stories'

type Context = { params: Promise<{ slug: string }> }

/** More rows than these are asked for in several goes. */
const MOST_ROWS = 200

/** A stretch of the grid's rows, `from` (counted from 0) up to `to` (not included), with the filters of the page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const { searchParams } = new URL(request.url)
  const [from, to] = [placeIn(searchParams.get('from')), placeIn(searchParams.get('to'))]
  if (from === null || to === null || to <= from || to - from > MOST_ROWS)
    return problemResponse({
      code: 'invalid',
      message: `“from” and “to” are not a stretch of at most ${MOST_ROWS} rows.`,
      next: 'Give both as whole numbers, “to” above “from”.',
    })
  const story = await getStory(slug)
  if (!story)
    return problemResponse({
      code: 'not-found',
      message: `There is no story “${slug}”.`,
      next: 'Choose one from the list of stories.',
    })
  const rows = windowOf(readStory(story), loadGrid(searchParams), from, to)
  return Response.json(rows, { headers: { 'cache-control': 'no-store' } })
}

const placeIn = (given: string | null): number | null =>
  given !== null && /^\d{1,7}$/.test(given) ? Number(given) : null
