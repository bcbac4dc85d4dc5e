import { problemResponse } from '@/app/api/responses'
import { readStory } from '@/contracts/story-reading'
import { findQuestions } from '@/features/question/find-questions'
import { getStory } from '@/server/queries/stories'

type Context = { params: Promise<{ slug: string }> }

/** Questions of a story by their words (`q`), those most like another one (`near`) first. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const story = await getStory(slug)
  if (!story)
    return problemResponse({
      code: 'not-found',
      message: `There is no story “${slug}”.`,
      next: 'Look for it among the stories.',
    })
  const { searchParams } = new URL(request.url)
  const found = findQuestions(readStory(story), searchParams.get('q') ?? '', searchParams.get('near'))
  return Response.json({ questions: found }, { headers: { 'cache-control': 'no-store' } })
}
