import type { Edit } from './edits'

/** What an edit is about: a later one on the same subject takes the place of an earlier one. */
export function subjectOf(edit: Edit): string {
  switch (edit.kind) {
    case 'claim.add':
      return `claim.add\n${edit.source}\n${edit.start}\n${edit.end}\n${edit.fields.statement}`
    case 'claim.change':
    case 'claim.aside':
    case 'claim.verdict':
      return `${edit.kind}\n${edit.claim}`
    case 'claim.move':
      return `claim.move\n${edit.claim}\n${edit.from ?? ''}`
    case 'question.rename':
    case 'question.merge':
      return `${edit.kind}\n${edit.question}`
    case 'question.split':
      return `question.split\n${edit.question}\n${[...edit.claims].sort().join('\n')}`
    case 'pair.apart':
      return `pair.apart\n${[edit.a, edit.b].sort().join('\n')}`
    case 'grid.order':
    case 'brief.lead':
    case 'brief.findings':
      return edit.kind
  }
}
