import type { Brief } from '@/contracts/brief'
import { counted } from '@/contracts/story-reading'
import type { Book } from './book'
import { decisionRuns } from './findings'
import type { Block, Line } from './model'

/** What is not settled: differences nobody decided, sources without a copy, what was left out of the comparison. */
export function openPart({ open, gone }: Brief, book: Book): Block[] {
  const items: Line[] = open.undecided.map(({ text }) => ({ runs: [{ text: `Not decided: ${text}` }] }))
  const say = (text: string) => items.push({ runs: [{ text }] })
  if (open.beside > 0) say(`${counted(open.beside, 'difference')} outside the writer’s choice not decided.`)
  if (gone.length > 0) say(`${counted(gone.length, 'chosen finding')} not in the newest run.`)
  for (const { note } of gone) if (note.trim() !== '') say(`Written to one that is gone: ${note.trim()}`)
  for (const { id } of open.unarchived) items.push({ runs: [{ text: 'No archived copy: ' }, ...book.source(id)] })
  for (const { id, language } of open.notAnalysed)
    items.push({ runs: [{ text: 'Kept, not compared: ' }, ...book.source(id), { text: ` (language: ${language})` }] })
  for (const { source, message } of open.failed)
    items.push({ runs: [{ text: 'Not compared: ' }, ...book.source(source), { text: `, ${message}` }] })
  for (const review of open.orphanedReviews)
    items.push({
      runs: [{ text: `Its words are not in the newest run, on a ${review.target}: ` }, ...decisionRuns(review)],
    })
  if (open.orphanedEdits.length > 0)
    say(`${counted(open.orphanedEdits.length, 'edit')} without a place in the newest run.`)
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 2, id: 'open', text: 'Open points' },
    { kind: 'list', numbered: false, items },
  ]
}
