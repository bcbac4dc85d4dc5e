import type { Receipt } from '@/contracts/interchange/receipt'
import type { StoryReading } from '@/contracts/story-reading'
import { verdictOn } from '@/contracts/verdicts'
import { COARSE } from '@/engine/model/relation'
import type { Told } from '../relations'

/** What ends a line for some reader of these files, and so parts a span: every control sign but the tab. */
const LINE_END = /(?:(?!\t)[\p{Cc}\u2028\u2029])+/u

/** The pieces of quoted words that stand in one line each, with their places; code points. */
export function pieces(exact: string, start: number): { start: number; end: number; text: string }[] {
  const found: { start: number; end: number; text: string }[] = []
  let at = start
  for (const part of exact.split(new RegExp(`(${LINE_END.source})`, 'u'))) {
    const end = at + Array.from(part).length
    if (part !== '' && !LINE_END.test(part)) found.push({ start: at, end, text: part })
    at = end
  }
  return found
}

/**
 * The annotations of one document: a claim with its attributes and a note that holds its receipt, and the relations whose
 * claims are both in it. `shiftOf`: by how much the text of a source is moved in the document. T7 is receipt 7.
 */
export function annotationLines(
  reading: StoryReading,
  receipts: Receipt[],
  shiftOf: (source: string) => number,
  relations: Told[],
): string {
  const lines: string[] = []
  const shown = new Map<string, number>()
  for (const receipt of receipts) {
    const id = `T${receipt.number}`
    const places = pieces(receipt.exact, receipt.start + shiftOf(receipt.source))
    // words that are no more than line ends cannot be marked
    if (places.length === 0) continue
    shown.set(receipt.claim, receipt.number)
    const offsets = places.map(({ start, end }) => `${start} ${end}`).join(';')
    lines.push(`${id}\tClaim ${offsets}\t${places.map(({ text }) => text).join(' ')}`)
    const claim = reading.claim(receipt.claim)
    if (claim) {
      const values = { Kind: claim.kind, Certainty: claim.certainty, Polarity: claim.polarity }
      Object.entries(values).forEach(([name, value], k) => {
        lines.push(`A${(receipt.number - 1) * 3 + k + 1}\t${name} ${id} ${value}`)
      })
    }
    lines.push(`#${receipt.number}\tAnnotatorNotes ${id}\t${note(reading, receipt)}`)
  }
  relations.forEach(({ relation: { a, b, relation } }, i) => {
    const [from, to] = [shown.get(a), shown.get(b)]
    if (from !== undefined && to !== undefined) lines.push(`R${i + 1}\t${relation} Arg1:T${from} Arg2:T${to}`)
  })
  return lines.map((line) => `${line}\n`).join('')
}

/** One line of JSON: where the words stand in the source’s own text, and what a person found. */
function note(reading: StoryReading, { claim, source, sha256, start, end, exact, url, archivedAt }: Receipt): string {
  const verdict = verdictOn(reading, claim)
  const told = {
    claim,
    source,
    sha256,
    start,
    end,
    exact,
    url,
    archivedAt,
    ...(verdict && { verdict: verdict.rating }),
  }
  return JSON.stringify(told).replace(
    /[\u0085\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const CLAIM = 'Arg:Claim, Value:'

/** What brat has to know of these annotations. */
export const CONFIGURATION = [
  '[entities]',
  'Claim',
  '[relations]',
  ...Object.keys(COARSE).map((kind) => `${kind}\tArg1:Claim, Arg2:Claim`),
  '[events]',
  '[attributes]',
  `Kind\t${CLAIM}quantity|date|role|name|place|other`,
  `Certainty\t${CLAIM}stated|hedged|denied|expected`,
  `Polarity\t${CLAIM}positive|negative`,
  '',
].join('\n')
