import { readBundleBody } from '@/app/api/bundles/bundle-body'
import { jsonResponse, problemResponse } from '@/app/api/responses'
import { exportBundle } from '@/server/usecases/export-bundle'
import { mergeBundle, previewMerge } from '@/server/usecases/merge-bundle'

type Context = { params: Promise<{ slug: string }> }

/** The story as a bundle to save; `?originals=no` leaves out the files that its texts were read from. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const originals = new URL(request.url).searchParams.get('originals') !== 'no'
  const bundle = await exportBundle(slug, { originals })
  if (!bundle.ok) return problemResponse(bundle.problem)
  const { name, mediaType, body } = bundle.value
  return new Response(body as BodyInit, {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
}

/** Merges the bundle that is sent as the body; with `?preview=yes` it only says what that would bring. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const bytes = await readBundleBody(request)
  if (!bytes.ok) return problemResponse(bytes.problem)
  const preview = new URL(request.url).searchParams.get('preview') === 'yes'
  return jsonResponse(await (preview ? previewMerge : mergeBundle)(slug, bytes.value))
}
