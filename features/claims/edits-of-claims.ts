import { subjectOf } from '@/contracts/edit-subject'
import type { EditDto } from '@/contracts/edits'
import type { StoryReading } from '@/contracts/story-reading'
import { CERTAINTY_WORDS } from '@/contracts/words'
import type { Claim } from '@/engine/model/claim'
import type { SetAside, Touched } from './row'

const NOBODY = 'somebody'

/** What people did to each claim, oldest first. */
export function editsByClaim(reading: StoryReading): Map<string, EditDto[]> {
  const byClaim = new Map<string, EditDto[]>()
  for (const edit of reading.story.edits) {
    const id = claimOf(edit)
    if (!id || edit.orphaned) continue
    const known = byClaim.get(id)
    if (known) known.push(edit)
    else byClaim.set(id, [edit])
  }
  return byClaim
}

function claimOf({ edit, made }: EditDto): string | null {
  if (edit.kind === 'claim.add') return made
  return edit.kind === 'claim.change' || edit.kind === 'claim.aside' || edit.kind === 'claim.move' ? edit.claim : null
}

const seenAs = ({ edit }: EditDto) => (edit.kind === 'claim.add' ? null : subjectOf(edit))

/** The edits that stand on a claim, by what they are about. */
export function seenOf(edits: EditDto[]): Record<string, string> {
  const seen: Record<string, string> = {}
  for (const edit of edits) {
    const subject = seenAs(edit)
    if (subject) seen[subject] = edit.id
  }
  return seen
}

/** Who changed a claim last, and what people changed of it. */
export function touchedOf(edits: EditDto[]): Touched | null {
  const latest = edits.filter(({ edit }) => edit.kind !== 'claim.aside').at(-1)
  if (!latest) return null
  const what = new Set(edits.flatMap(whatOf))
  return { person: latest.person?.name ?? NOBODY, at: latest.at, when: dayOf(latest.at), what: [...what] }
}

function whatOf({ edit }: EditDto): string[] {
  if (edit.kind === 'claim.add') return ['added']
  if (edit.kind === 'claim.move') return [edit.to === null ? 'taken out of a question' : 'moved']
  if (edit.kind !== 'claim.change') return []
  const { certainty, voices, ...rest } = edit.fields
  return [
    ...(certainty ? [`now ${CERTAINTY_WORDS[certainty]}`] : []),
    ...(voices ? ['voice'] : []),
    ...Object.keys(rest),
  ]
}

export function setAsideBy(edits: EditDto[]): SetAside | null {
  const edit = edits.findLast((one) => one.edit.kind === 'claim.aside')
  if (!edit) return null
  return { change: edit.id, person: edit.person?.name ?? NOBODY, when: dayOf(edit.at), why: edit.why }
}

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' })
const dayOf = (iso: string) => days.format(new Date(iso))

/** The claims that people set aside, as they stood before: the method's own words, or those of the person who added it. */
export function claimsSetAside(reading: StoryReading, edits: Map<string, EditDto[]>): Claim[] {
  return [...edits].flatMap(([id, all]) => {
    if (reading.claim(id) || !setAsideBy(all)) return []
    const claim = reading.original(id) ?? addedBy(id, all)
    return claim ? [claim] : []
  })
}

function addedBy(id: string, edits: EditDto[]): Claim | null {
  const added = edits.find(({ edit }) => edit.kind === 'claim.add')
  if (added?.edit.kind !== 'claim.add') return null
  const { source, start, end, fields } = added.edit
  const exact = added.quotes[0]?.exact ?? fields.statement
  const quote = { exact, prefix: '', suffix: '', start, end }
  return { ...fields, id, source, quote, event: null, time: null, rules: [], origin: id, part: 'body' }
}
