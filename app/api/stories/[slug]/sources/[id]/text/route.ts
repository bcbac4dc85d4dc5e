import { jsonResponse, problemResponse } from '@/app/api/responses'
import { fileOf, readForm } from '@/app/api/stories/[slug]/sources/import-form'
import { replaceSourceText } from '@/server/usecases/source-text'

type Context = { params: Promise<{ slug: string; id: string }> }

/** Takes a newer text of a source: a file or pasted, why, and the number of the text that the sender has `seen`. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { slug, id } = await params
  const form = await readForm(request)
  if (!form.ok) return problemResponse(form.problem)
  const file = await fileOf(form.value)
  if (!file.ok) return problemResponse(file.problem)
  const seen = Number(form.value.get('seen')) || undefined
  const why = String(form.value.get('why') ?? '')
  return jsonResponse(await replaceSourceText(slug, id, file.value, { why, seen }))
}
