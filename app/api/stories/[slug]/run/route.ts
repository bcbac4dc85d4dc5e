import { jsonResponse } from '@/app/api/responses'
import { runSince, runStory, stopRun } from '@/server/usecases/run-story'

type Context = { params: Promise<{ slug: string }> }

/** Runs the method over the story as it is now. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  return jsonResponse(await runStory((await params).slug))
}

/** Whether a run is at work, and since when. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return Response.json({ since: runSince((await params).slug) })
}

/** Stops the run that is at work; `stopped` is false where none was. */
export async function DELETE(_request: Request, { params }: Context): Promise<Response> {
  return Response.json({ stopped: stopRun((await params).slug) })
}
