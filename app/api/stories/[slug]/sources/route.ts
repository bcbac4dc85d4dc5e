import { problemResponse } from '@/app/api/responses'
import type { ImportAnswer } from '@/contracts/imported'
import type { KeptReading } from '@/contracts/interchange/kept'
import { getSources } from '@/server/queries/sources'
import { addGiven } from '@/server/usecases/add-given'
import { runStory } from '@/server/usecases/run-story'
import { readImportForm } from './import-form'

type Context = { params: Promise<{ slug: string }> }

/** Adds what one file, text or link gives to a story: a request for each, so that the sender can show progress and stop between two. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const form = await readImportForm(request)
  if (!form.ok) return problemResponse(form.problem)
  const { given, meta, run } = form.value
  const outcome = await addGiven(slug, given, meta, { run, signal: request.signal })
  if (!outcome.ok) return problemResponse(outcome.problem)
  // who stopped just now will not ask for the run that was put off
  if (!run && request.signal.aborted) await runStory(slug)
  return Response.json(await answerOf(slug, outcome.value), { status: 201 })
}

async function answerOf(slug: string, kept: KeptReading): Promise<ImportAnswer> {
  const ids = kept.sources.flatMap(({ sourceId }) => sourceId ?? [])
  const only = kept.sources.length === 1 ? kept.sources[0] : undefined
  return {
    sourceId: only?.sourceId ?? null,
    warnings: only?.warnings ?? [],
    kept,
    found: await getSources(slug, ids),
  }
}
