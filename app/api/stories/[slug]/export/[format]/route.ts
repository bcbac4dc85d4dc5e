import { problemResponse } from '@/app/api/responses'
import { exportStory } from '@/server/usecases/export-story'

type Context = { params: Promise<{ slug: string; format: string }> }

/** The story as a file to keep; options are in the query. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug, format } = await params
  const made = await exportStory(slug, format, Object.fromEntries(new URL(request.url).searchParams))
  if (!made.ok) return problemResponse(made.problem)
  const { name, mediaType, body } = made.value
  const charset = /^text\/|json|x-/.test(mediaType) ? '; charset=utf-8' : ''
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'content-type': `${mediaType}${charset}`,
      'content-disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
