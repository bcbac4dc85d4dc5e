import { problemResponse } from '@/app/api/responses'
import { originalFile } from '@/server/usecases/original-file'

type Context = { params: Promise<{ slug: string; id: string }> }

/** The file that a text was read from, byte for byte. It is for saving: nothing of it is ever shown or run here. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, id } = await params
  const outcome = await originalFile(slug, id)
  if (!outcome.ok) return problemResponse(outcome.problem)
  const { name, mediaType, bytes, sha256 } = outcome.value
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': mediaType,
      'content-length': String(bytes.length),
      'content-disposition': attachmentNamed(name),
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      etag: `"${sha256}"`,
    },
  })
}

/** A name for older programs beside the whole one. */
function attachmentNamed(name: string): string {
  const ascii = name.replace(/[^\w.()\- ]+/g, '_')
  const whole = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${whole}`
}
