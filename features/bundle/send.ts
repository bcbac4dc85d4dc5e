import type { Outcome } from '@/contracts/desk'
import { BUNDLE_EXTENSION, LARGEST_BUNDLE } from '@/contracts/interchange/bundle-file'

/** Sends a bundle to an address of the desk; what came of it. */
export async function sendBundle<T>(address: string, file: File): Promise<Outcome<T>> {
  if (!file.name.toLowerCase().endsWith(BUNDLE_EXTENSION))
    return failed('unsupported', `“${file.name}” is no bundle.`, `Choose a file that ends in ${BUNDLE_EXTENSION}.`)
  if (file.size > LARGEST_BUNDLE)
    return failed(
      'too-large',
      `“${file.name}” is over ${LARGEST_BUNDLE / 1_000_000} MB.`,
      'Ask for it without the original files of its sources.',
    )
  const answer = await window.fetch(address, { method: 'POST', body: file }).catch(() => null)
  const said: unknown = await answer?.json().catch(() => null)
  if (answer?.ok && said !== null) return { ok: true, value: said as T }
  const { problem } = (said ?? {}) as Extract<Outcome<T>, { ok: false }>
  return problem
    ? { ok: false, problem }
    : failed('unreachable', 'The desk did not answer; nothing was added.', 'See whether it still runs, and try again.')
}

const failed = (code: string, message: string, next: string): Outcome<never> => ({
  ok: false,
  problem: { code, message, next },
})
