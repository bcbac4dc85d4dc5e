import { problemResponse } from '@/app/api/responses'
import type { FoundQuestions } from '@/contracts/found'
import { readStory } from '@/contracts/story-reading'
import { findQuestions } from '@/features/question/find-questions'
import { getStory } from '@/server/queries/stories'

type Context = { params: Promise<{ slug: string }> }

/** The questions of a story in which every word of `q` stands, those most like `near` first; a few, and how many there are. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const story = await getStory(slug)
  if (!story)
    return problemResponse({
      code: 'not-found',
      message: `There is no story “${slug}”.`,
      next: 'Choose one from the list of stories.',
    })
  const { searchParams } = new URL(request.url)
  const answer: FoundQuestions = findQuestions(readStory(story), searchParams.get('q') ?? '', searchParams.get('near'))
  return Response.json(answer)
}
