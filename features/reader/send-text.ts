import { addresses } from '@/contracts/addresses'
import type { Outcome } from '@/contracts/desk'
import type { Replaced } from '@/contracts/versions'

export type NewerText = { text: string; file: File | null; why: string; seen: number }

/** What the server takes at most, so that a larger file is refused before it is sent. */
const LARGEST_FILE = 10 * 1024 * 1024

const problem = (code: string, message: string, next: string): Outcome<never> => ({
  ok: false,
  problem: { code, message, next },
})

/** Sends a newer text of a source: the file that was chosen, else what was pasted. */
export async function sendText(
  slug: string,
  source: string,
  { text, file, why, seen }: NewerText,
  send: typeof fetch,
): Promise<Outcome<Replaced>> {
  if (!file && text.trim() === '')
    return problem('empty', 'There is no newer text yet.', 'Paste it, or choose its file.')
  if (file && file.size > LARGEST_FILE)
    return problem('too-large', 'The file is over 10 MB.', 'Split it, or keep only the article.')
  const form = new FormData()
  if (file) form.set('file', file)
  else form.set('text', text)
  form.set('why', why)
  form.set('seen', String(seen))
  try {
    const response = await send(addresses.sourceText(slug, source), { method: 'POST', body: form })
    const answer = await response.json()
    if (response.ok) return { ok: true, value: answer }
    if (answer.problem) return { ok: false, problem: answer.problem }
  } catch {
    // told below: nothing came back
  }
  return problem(
    'unreachable',
    'The program did not answer.',
    'See whether it still runs in the terminal, then try again. What you pasted is still here.',
  )
}
