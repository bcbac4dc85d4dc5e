import { problemResponse } from '@/app/api/responses'
import { readingOf } from '@/app/stories/[slug]/story'
import { questionsNamed } from '@/features/claims/view-model'
import { getStory } from '@/server/queries/stories'

type Context = { params: Promise<{ slug: string }> }

/** Questions of the story that hold the words asked for, to choose one of. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const story = await getStory((await params).slug)
  if (!story)
    return problemResponse({
      code: 'not-found',
      message: 'There is no such story.',
      next: 'Look in the list of stories.',
    })
  const q = new URL(request.url).searchParams.get('q') ?? ''
  return Response.json({ questions: questionsNamed(readingOf(story), q.slice(0, 500)) })
}
