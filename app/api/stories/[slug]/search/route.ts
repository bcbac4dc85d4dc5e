import { problemResponse } from '@/app/api/responses'
import { readingOf, shownStory } from '@/app/stories/[slug]/story'
import { searchStory } from '@/features/palette/search'

type Context = { params: Promise<{ slug: string }> }

/** Longer than any title; what is beyond is not searched for. */
const LONGEST = 200

/** What of a story holds the words `q`: questions, sources and claims, the first few of each. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const story = await shownStory((await params).slug)
  if (!story)
    return problemResponse({ code: 'not-found', message: 'There is no such story.', next: 'Choose one from the list.' })
  const query = (new URL(request.url).searchParams.get('q') ?? '').slice(0, LONGEST)
  return Response.json(searchStory(readingOf(story), query), { headers: { 'cache-control': 'no-store' } })
}
