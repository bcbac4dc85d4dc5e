import { problemResponse } from '@/app/api/responses'
import type { Outcome } from '@/contracts/desk'
import type { ImportAnswer } from '@/contracts/imported'
import type { KeptReading } from '@/contracts/interchange/kept'
import { getSources } from '@/server/queries/sources'
import { importLink } from '@/server/usecases/import-link'
import { type Imported, importSource } from '@/server/usecases/import-source'
import { runStory } from '@/server/usecases/run-story'
import { type ImportForm, readImportForm } from './import-form'

type Context = { params: Promise<{ slug: string }> }

/** Adds what one file, text or link gives to a story: a request for each, so that the sender can show progress and stop between two. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const form = await readImportForm(request)
  if (!form.ok) return problemResponse(form.problem)
  const outcome = await add(slug, form.value)
  if (!outcome.ok) return problemResponse(outcome.problem)
  const { run } = form.value
  // who stopped just now will not ask for the run that was put off
  if (!run && request.signal.aborted) await runStory(slug)
  return Response.json(await answerOf(slug, outcome.value), { status: 201 })
}

async function add(slug: string, { given, meta, run }: ImportForm): Promise<Outcome<KeptReading>> {
  const name = 'link' in given ? given.link : given.file.fileName
  const outcome =
    'link' in given
      ? await importLink(slug, given.link, meta, { run })
      : await importSource(slug, given.file, meta, { run })
  return outcome.ok ? { ok: true, value: alone(name, outcome.value) } : outcome
}

const alone = (name: string, { sourceId, warnings }: Imported): KeptReading => ({
  sources: [{ name, sourceId, warnings, problem: null }],
  links: [],
  given: [],
  notes: [],
})

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
