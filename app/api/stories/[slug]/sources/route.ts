import { jsonResponse, problemResponse } from '@/app/api/responses'
import { importSource } from '@/server/usecases/import-source'
import { runStory } from '@/server/usecases/run-story'
import { readImportForm } from './import-form'

type Context = { params: Promise<{ slug: string }> }

/** Adds one source to a story: a request for each file, so that the sender can show progress and stop between two. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const form = await readImportForm(request)
  if (!form.ok) return problemResponse(form.problem)
  const { file, meta, run } = form.value
  const outcome = await importSource(slug, file, meta, { run })
  // who stopped just now will not ask for the run that was put off
  if (outcome.ok && !run && request.signal.aborted) await runStory(slug)
  return jsonResponse(outcome, 201)
}
