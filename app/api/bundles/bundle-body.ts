import type { Outcome } from '@/contracts/desk'
import { LARGEST_BUNDLE } from '@/contracts/interchange/bundle-file'

/** The bytes of a bundle as they were sent, unless there are more than may be. */
export async function readBundleBody(request: Request): Promise<Outcome<Uint8Array>> {
  const length = Number(request.headers.get('content-length') ?? 0)
  if (length > LARGEST_BUNDLE) return tooLarge()
  const bytes = await request.arrayBuffer().catch(() => null)
  if (bytes === null)
    return failed('malformed', 'The upload arrived damaged or was stopped; nothing was added.', 'Send the file again.')
  return bytes.byteLength > LARGEST_BUNDLE ? tooLarge() : { ok: true, value: new Uint8Array(bytes) }
}

const tooLarge = () =>
  failed(
    'too-large',
    `The bundle is over ${LARGEST_BUNDLE / 1_000_000} MB.`,
    'Make it again without the original files of its sources.',
  )

const failed = (code: string, message: string, next: string): Outcome<never> => ({
  ok: false,
  problem: { code, message, next },
})
