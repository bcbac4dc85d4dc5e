import { addresses } from '@/contracts/addresses'
import type { Outcome } from '@/contracts/desk'
import { LARGEST_FILE } from '@/contracts/interchange/kinds'
import type { Replaced } from '@/contracts/versions'

export type NewerText = { text: string; file: File | null; why: string; seen: number }

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
  // refused before it is sent
  if (file && file.size > LARGEST_FILE)
    return problem(
      'too-large',
      `The file is over ${LARGEST_FILE / 1_000_000} MB.`,
      'Split it, or keep only the article.',
    )
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
