import { problemResponse } from '@/app/api/responses'
import type { FoundQuestions } from '@/contracts/found'
import { readStory } from '@/contracts/story-reading'
import { getStory } from '@/server/queries/stories'
import { matches } from '@/ui/fold'

type Context = { params: Promise<{ slug: string }> }

const MOST = 12

/** The questions of a story in which every word of `q` stands; the first few, and how many there are. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const story = await getStory(slug)
  if (!story)
    return problemResponse({
      code: 'not-found',
      message: `There is no story “${slug}”.`,
      next: 'Choose one from the list of stories.',
    })
  const query = new URL(request.url).searchParams.get('q') ?? ''
  const reading = readStory(story)
  const found = reading.comparison.questions.filter(({ text }) => matches(text, query))
  const questions = found.slice(0, MOST).map((question) => ({
    id: question.id,
    text: question.text,
    standing: reading.standing(question),
  }))
  const answer: FoundQuestions = { questions, of: found.length }
  return Response.json(answer)
}
