import type { Edit } from '@/contracts/edits'

export type Reference = { target: 'claim' | 'question'; id: string }

/** The claims and questions that an edit cannot do without. */
export function referencesOf(edit: Edit): Reference[] {
  const claim = (id: string): Reference => ({ target: 'claim', id })
  const question = (id: string): Reference => ({ target: 'question', id })
  switch (edit.kind) {
    case 'claim.add':
      return edit.question === null ? [] : [question(edit.question)]
    case 'claim.change':
    case 'claim.aside':
    case 'claim.verdict':
      return [claim(edit.claim)]
    case 'claim.move':
      return [claim(edit.claim), ...[edit.from, edit.to].flatMap((id) => (id === null ? [] : [question(id)]))]
    case 'question.rename':
      return [question(edit.question)]
    case 'question.split':
      return [question(edit.question), ...edit.claims.map(claim)]
    case 'question.merge':
      return [question(edit.question), question(edit.into)]
    case 'pair.apart':
      return [claim(edit.a), claim(edit.b)]
    case 'grid.order':
      return edit.questions.map(question)
    case 'brief.findings':
      return (edit.findings ?? []).map((finding) => question(finding.question))
    case 'brief.lead':
      return []
  }
}

/**
 * The same edit with the ids that things have now; null where something it cannot do without is gone. Of lists what is
 * left is kept. `now`: the id that something has now, or null.
 */
export function renamed(edit: Edit, now: (reference: Reference) => string | null): Edit | null {
  const claim = (id: string) => now({ target: 'claim', id })
  const question = (id: string) => now({ target: 'question', id })
  const all = (ids: string[], of: (id: string) => string | null) => ids.flatMap((id) => of(id) ?? [])
  switch (edit.kind) {
    case 'claim.add':
      return { ...edit, question: edit.question === null ? null : question(edit.question) }
    case 'claim.change':
    case 'claim.aside':
    case 'claim.verdict': {
      const id = claim(edit.claim)
      return id === null ? null : { ...edit, claim: id }
    }
    case 'claim.move': {
      const id = claim(edit.claim)
      const from = edit.from === null ? null : question(edit.from)
      const to = edit.to === null ? null : question(edit.to)
      return id === null || (edit.to !== null && to === null) ? null : { ...edit, claim: id, from, to }
    }
    case 'question.rename': {
      const id = question(edit.question)
      return id === null ? null : { ...edit, question: id }
    }
    case 'question.split': {
      const id = question(edit.question)
      const claims = all(edit.claims, claim)
      return id === null || claims.length === 0 ? null : { ...edit, question: id, claims }
    }
    case 'question.merge': {
      const [id, into] = [question(edit.question), question(edit.into)]
      return id === null || into === null || id === into ? null : { ...edit, question: id, into }
    }
    case 'pair.apart': {
      const [a, b] = [claim(edit.a), claim(edit.b)]
      return a === null || b === null || a === b ? null : { ...edit, a, b }
    }
    case 'grid.order':
      return { ...edit, questions: all(edit.questions, question) }
    // what is gone keeps its place and the words written to it: the report shows it as gone
    case 'brief.findings': {
      const findings =
        edit.findings?.map((one) => ({ ...one, question: question(one.question) ?? one.question })) ?? null
      return { ...edit, findings }
    }
    case 'brief.lead':
      return edit
  }
}
