import { z } from 'zod'
import { isSchema, namesIn, type Operation } from '@/contracts/api/operation'
import { API_ROOT } from '@/contracts/api/problems'
import { LARGEST_FILE } from '@/contracts/interchange/kinds'
import { refuse } from './problem-response'

/** A text and what JSON adds to it; the largest file and what a form adds to it. */
const LARGEST_BYTES = 11_500_000
const LARGEST_FORM = LARGEST_FILE + 1_500_000

/** What varies in the address, decoded; read from the address itself, as it was sent. */
export function paramsOf({ path }: Operation, url: URL): Record<string, string> {
  const given = url.pathname.slice(API_ROOT.length).split('/')
  const parts = path.split('/').map((part, at) => [namesIn(part)[0], given[at] ?? ''] as const)
  return Object.fromEntries(parts.flatMap(([name, value]) => (name ? [[name, decoded(value)]] : [])))
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return refuse('malformed', 'The address is not encoded as addresses are.', 'Encode it as UTF-8 with percent signs.')
  }
}

export function queryOf({ query = z.object({}) }: Operation, url: URL): unknown {
  const names = [...new Set(url.searchParams.keys())]
  const unknown = names.find((name) => !Object.hasOwn(query.shape, name))
  if (unknown !== undefined) {
    const known = Object.keys(query.shape).join(', ')
    refuse('invalid', `“${unknown}” is no parameter here.`, known ? `Known are: ${known}.` : 'Leave it out.')
  }
  return checked(query, Object.fromEntries(names.map((name) => [name, url.searchParams.get(name)])))
}

/** What the schema makes of the input, or a problem that names the field. */
function checked(schema: z.ZodType, input: unknown): unknown {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const field = issue?.path.join('.') || 'the input'
  return refuse(
    'invalid',
    `“${field}” is not as expected: ${issue?.message ?? 'wrong form'}.`,
    'Correct it and send it again.',
  )
}

/** Refuses who takes nothing of what is answered here. */
export function refuseOtherTypes({ answer }: Operation, accept: string | null): void {
  if (accept === null || accept.trim() === '') return
  const media = answer === null ? null : isSchema(answer) ? 'application/json' : answer.media
  if (media === null || media === '*/*' || takes(accept, media)) return
  refuse('not-acceptable', `This is answered as ${media} only.`, `Send “Accept: ${media}”, or leave it out.`)
}

function takes(accept: string, media: string): boolean {
  return accept.split(',').some((range) => {
    const [type = '', ...parameters] = range
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/)
    if (parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter))) return false
    return type === '*/*' || type === media || type === `${media.split('/')[0]}/*`
  })
}

const mediaOf = (request: Request): string =>
  (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''

export type SentBody = { body: unknown; form: FormData | null; bytes: Uint8Array | null }

/** The JSON that was sent, checked; or the form or the file, where one is taken. */
export async function bodyOf({ body, alsoTakes = {}, file }: Operation, request: Request): Promise<SentBody> {
  if (file) return { body: null, form: null, bytes: await fileOf(file, request) }
  if (!body) return { body: null, form: null, bytes: null }
  const media = mediaOf(request)
  const isForm = media === 'multipart/form-data' && alsoTakes[media] !== undefined
  const most = isForm ? LARGEST_FORM : LARGEST_BYTES
  if (Number(request.headers.get('content-length') ?? 0) > most) tooLarge(most)
  if (isForm) {
    const form = await request.formData().catch(() => null)
    if (form) return { body: null, form, bytes: null }
    refuse('malformed', 'The form arrived damaged or was stopped; nothing was added.', 'Send it again.')
  }
  if (media !== 'application/json')
    refuse(
      'unsupported-body',
      media ? `A body of type ${media} is not read here.` : 'The type of the body is not named.',
      `Send ${['application/json', ...Object.keys(alsoTakes)].join(' or ')}, named in “Content-Type”.`,
    )
  const schema = body instanceof z.ZodObject ? body.strict() : body
  return { body: checked(schema, await jsonOf(request)), form: null, bytes: null }
}

async function fileOf({ media, most }: { media: string; most: number }, request: Request): Promise<Uint8Array> {
  const given = mediaOf(request)
  if (given !== media && given !== 'application/octet-stream')
    refuse('unsupported-body', 'The body is not named as a bundle.', `Send it as “Content-Type: ${media}”.`)
  const tooMuch = (): never =>
    refuse('too-large', `The file is over ${most / 1_000_000} MB.`, 'Leave out the originals of its sources.')
  if (Number(request.headers.get('content-length') ?? 0) > most) tooMuch()
  const bytes = await request.arrayBuffer().catch(() => null)
  if (!bytes) return refuse('malformed', 'The body did not arrive whole.', 'Send it again.')
  return bytes.byteLength > most ? tooMuch() : new Uint8Array(bytes)
}

async function jsonOf(request: Request): Promise<unknown> {
  const bytes = await request.arrayBuffer().catch(() => null)
  if (!bytes) return refuse('malformed', 'The body did not arrive whole.', 'Send it again.')
  if (bytes.byteLength > LARGEST_BYTES) tooLarge(LARGEST_BYTES)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return refuse('malformed', 'The body is not JSON in UTF-8.', 'Correct it and send it again.')
  }
}

const tooLarge = (most: number): never =>
  refuse('too-large', `The body is over ${most / 1_000_000} MB.`, 'Split it, or keep only the article.')
