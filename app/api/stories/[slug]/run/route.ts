import { jsonResponse } from '@/app/api/responses'
import { runStory } from '@/server/usecases/run-story'

type Context = { params: Promise<{ slug: string }> }

/** Runs the method over the story as it is now. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  return jsonResponse(await runStory((await params).slug))
}
