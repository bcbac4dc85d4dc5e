import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { FormatId } from '@/contracts/interchange/formats'
import { readDocument } from '@/server/files/read-document'
import { exportedStory } from '@/testing/exported'
import { runs } from '@/testing/runs'
import { EXPORTS } from './formats'

/** A cut, a stretch that is there twice, or other signs in its place. */
const change = fc.record({
  at: fc.nat(),
  length: fc.nat(60),
  by: fc.oneof(fc.string({ unit: 'binary' }), fc.constant(null)),
})
type Change = { at: number; length: number; by: string | null }

function changed(text: string, changes: Change[]): string {
  return changes.reduce((now, { at, length, by }) => {
    const from = at % Math.max(1, now.length)
    const stretch = now.slice(from, from + length)
    return now.slice(0, from) + (by ?? stretch + stretch) + now.slice(from + length)
  }, text)
}

it.each<FormatId>(['claim-review', 'web-annotation', 'claims-csv', 'ris', 'json'])(
  'a damaged %s file is read as far as it goes, or refused with what to do',
  async (format) => {
    const written = await EXPORTS.find(({ id }) => id === format)?.write(exportedStory(), { bom: false })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = new TextEncoder().encode(changed(String(written?.body), changes))
        const outcome = await readDocument(written?.name ?? '', bytes)
        if (outcome.ok)
          expect(outcome.value.checks.every(({ claim, rating }) => claim !== '' && rating !== '')).toBe(true)
        else
          expect([outcome.problem.code === 'internal', outcome.problem.next]).toEqual([
            false,
            expect.stringMatching(/./),
          ])
      }),
      runs(40, 600),
    )
  },
  600_000,
)
