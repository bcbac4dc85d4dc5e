import type { ExportFile } from '../../contracts/interchange/exported'
import { storyExportSchema } from '../../contracts/interchange/story-export'
import { bodyText } from './linked-data'
import type { Shown } from './shown'

/** Every claim, answer, question, relation, stance and verdict, by the receipts that the file has for their claims. */
export function storyWalk(file: ExportFile): Shown[] {
  const { comparison, receipts, edits, reviews } = storyExportSchema.parse(JSON.parse(bodyText(file)))
  const byClaim = new Map(receipts.map((receipt) => [receipt.claim, receipt]))
  const rest = (what: string, claims: string[]): Shown => {
    const places = claims.flatMap((id) => byClaim.get(id) ?? [])
    return { what, places: places.length === claims.length ? places : [] }
  }
  const questions = comparison?.questions ?? []
  const about = (target: string, key: string): string[] => {
    if (target !== 'question') return [target === 'stance' ? (key.split('\n')[1] ?? '') : key]
    return questions.find(({ id }) => id === key)?.answers.flatMap(({ claims }) => claims) ?? []
  }
  const standing = reviews.filter(({ orphaned }) => !orphaned)
  return [
    ...standing.map(({ target, key, decision }) => rest(`${decision} on ${target} ${key}`, about(target, key))),
    ...(comparison?.claims ?? []).map(({ id }) => rest(`claim ${id}`, [id])),
    ...questions.map(({ id, answers }) =>
      rest(
        `question ${id}`,
        answers.flatMap(({ claims }) => claims),
      ),
    ),
    ...questions.flatMap(({ answers }) => answers.map(({ id, claims }) => rest(`answer ${id}`, claims))),
    ...questions.flatMap(({ relations }) =>
      relations.map(({ a, b, relation }) => rest(`${a} ${relation} ${b}`, [a, b])),
    ),
    ...(comparison?.stances ?? []).map(({ claim, proposition }) => rest(`stance on ${proposition}`, [claim])),
    ...edits.flatMap(({ edit, orphaned }) =>
      edit.kind === 'claim.verdict' && !orphaned ? [rest(`verdict on ${edit.claim}`, [edit.claim])] : [],
    ),
  ]
}
