import type { GivenAnnotation, GivenCheck, GivenPlace } from '../../../contracts/interchange/given'
import { textIri } from '../../../contracts/interchange/text-address'
import { readCsv } from '../../exports/writers/csv'
import type { Reading } from '../reading'

type Row = Record<string, string>

const NEEDED = ['exact', 'prefix', 'suffix', 'start', 'end', 'sha256', 'statement', 'verdict']

/** Whether a table is one of claims as we write it, by the names of its columns. */
export function isOwnClaims(text: string): boolean {
  const head =
    text
      .replace(/^\uFEFF/, '')
      .slice(0, 4000)
      .split(/\r?\n/, 1)[0]
      ?.split(',') ?? []
  return NEEDED.every((name) => head.includes(name))
}

/** The rows of such a table: a claim with a verdict as a check, each other one as words that were marked. */
export function readOwnClaims(text: string): Pick<Reading, 'checks' | 'annotations' | 'notes'> {
  const annotations: GivenAnnotation[] = []
  const checks: GivenCheck[] = []
  const notes: string[] = []
  readCsv(text).forEach((row, k) => {
    const place = placeOf(row)
    if (!place) notes.push(`row ${k + 1}: does not say where its words stand: left out`)
    else if (!row.verdict?.trim()) annotations.push({ place, note: row.statement ?? '', by: null })
    else if (!row.statement?.trim()) notes.push(`row ${k + 1}: does not say which claim its verdict is on: left out`)
    else checks.push(checkOf(row, place))
  })
  return { annotations, checks, notes }
}

function placeOf({ exact = '', prefix = '', suffix = '', start, end, url, sha256 }: Row): GivenPlace | null {
  const document = url || (sha256 && textIri(sha256))
  const [from, to] = [offset(start), offset(end)]
  if (!document || exact === '' || from === null || to === null || from >= to) return null
  return { document, exact, prefix, suffix, start: from, end: to }
}

const offset = (written: string | undefined): number | null =>
  /^\d{1,9}$/.test(written ?? '') ? Number(written) : null

const checkOf = (row: Row, place: GivenPlace): GivenCheck => ({
  claim: row.statement ?? '',
  speaker: row.speaker ? { name: row.speaker, jobTitle: row.speaker_title || null } : null,
  rating: row.verdict?.trim() ?? '',
  review: row.verdict_why ?? '',
  by: row.verdict_by || null,
  url: row.verdict_url || null,
  published: null,
  appearances: [place.document],
  place,
})
