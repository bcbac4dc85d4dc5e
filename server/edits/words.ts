import type { Edit } from '@/contracts/edits'
import { valueInWords } from '@/contracts/value-words'
import { CERTAINTY_WORDS } from '@/contracts/words'
import type { Claim } from '@/engine/model/claim'
import type { Comparison } from '@/engine/model/comparison'

/** A change in words for the audit trail, as things are when it is made. */
export type Told = { what: string; from: string | null; to: string | null }

const MOST = 160
const short = (words: string): string => (words.length > MOST ? `${words.slice(0, MOST - 1)}…` : words)

/** What an edit does, told on the comparison that it is made on. */
export function editInWords(comparison: Comparison, edit: Edit): Told {
  const claim = (id: string) => comparison.claims.find((one) => one.id === id)
  const said = (id: string) => `“${short(claim(id)?.statement ?? id)}”`
  const asked = (id: string | null) =>
    id === null ? 'no question' : (comparison.questions.find((one) => one.id === id)?.text ?? id)
  switch (edit.kind) {
    case 'claim.add':
      return { what: 'Added a claim', from: null, to: `“${short(edit.fields.statement)}” (${asked(edit.question)})` }
    case 'claim.change': {
      const before = claim(edit.claim)
      const fields = Object.keys(edit.fields) as (keyof typeof edit.fields)[]
      const list = (of: Partial<Claim>) => fields.map((field) => `${field}: ${fieldInWords(of, field)}`).join('; ')
      return {
        what: `Changed the claim ${said(edit.claim)}`,
        from: before ? list(before) : null,
        to: list(edit.fields),
      }
    }
    case 'claim.aside':
      return { what: `Set aside the claim ${said(edit.claim)}`, from: 'a claim', to: 'no claim' }
    case 'claim.verdict':
      return { what: `Gave a verdict on the claim ${said(edit.claim)}`, from: null, to: verdictInWords(edit) }
    case 'claim.move':
      return { what: `Moved the claim ${said(edit.claim)}`, from: asked(edit.from), to: asked(edit.to) }
    case 'question.rename':
      return { what: 'Renamed a question', from: asked(edit.question), to: edit.text }
    case 'question.split':
      return {
        what: `Split the question “${short(asked(edit.question))}”`,
        from: asked(edit.question),
        to: `${edit.text} (${edit.claims.map(said).join(', ')})`,
      }
    case 'question.merge':
      return { what: 'Merged two questions', from: asked(edit.question), to: asked(edit.into) }
    case 'pair.apart':
      return { what: 'Judged two claims different', from: null, to: `${said(edit.a)} and ${said(edit.b)}` }
    case 'grid.order':
      return { what: 'Ordered the grid by hand', from: null, to: edit.questions.slice(0, 3).map(asked).join(' · ') }
    case 'brief.lead':
      return { what: 'Wrote the lead of the report', from: null, to: short(edit.text) }
    case 'brief.findings': {
      const to = edit.findings ? `${edit.findings.length} chosen` : 'all findings'
      return { what: 'Chose the findings of the report', from: null, to }
    }
  }
}

const verdictInWords = ({ rating, review, by }: Extract<Edit, { kind: 'claim.verdict' }>): string =>
  rating === '' ? 'no verdict' : short([`“${rating}”`, by ? `by ${by}` : '', review].filter(Boolean).join(', '))

/** What an edit says, whole: for who is about to write over it. */
export function editInFull(comparison: Comparison, edit: Edit): string {
  if (edit.kind === 'brief.lead') return edit.text
  if (edit.kind !== 'brief.findings' || edit.findings === null) return editInWords(comparison, edit).to ?? ''
  const texts = new Map(comparison.questions.map(({ id, text }) => [id, text]))
  const lines = edit.findings.map(({ question, note }, i) => {
    return `${i + 1}. ${texts.get(question) ?? 'A finding of an earlier run'}${note ? `: ${note}` : ''}`
  })
  return lines.join('\n') || 'no findings'
}

function fieldInWords(claim: Partial<Claim>, field: string): string {
  switch (field) {
    case 'value':
      return claim.value ? valueInWords(claim.value) : 'no value'
    case 'certainty':
      return claim.certainty ? CERTAINTY_WORDS[claim.certainty] : ''
    case 'voices':
      return (claim.voices ?? []).map(({ name }) => name).join(' → ')
    default:
      return short(String(claim[field as 'statement' | 'polarity' | 'kind' | 'scope'] ?? 'nothing'))
  }
}
