import { jsonResponse, problemResponse } from '@/app/api/responses'
import { importLink } from '@/server/usecases/import-link'
import { importSource } from '@/server/usecases/import-source'
import { runStory } from '@/server/usecases/run-story'
import { readImportForm } from './import-form'

type Context = { params: Promise<{ slug: string }> }

/** Adds what one file, text or link gives to a story: a request for each file, so that the sender can show progress and stop between two. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const form = await readImportForm(request)
  if (!form.ok) return problemResponse(form.problem)
  const { given, meta, run } = form.value
  const outcome =
    'link' in given
      ? await importLink(slug, given.link, meta, { run })
      : await importSource(slug, given.file, meta, { run })
  // who stopped just now will not ask for the run that was put off
  if (outcome.ok && !run && request.signal.aborted) await runStory(slug)
  return jsonResponse(outcome, 201)
}
