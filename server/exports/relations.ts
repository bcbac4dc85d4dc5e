import type { Exported } from '@/contracts/interchange/exported'
import type { Question } from '@/engine/model/comparison'
import type { Relation, RelationKind } from '@/engine/model/relation'

export type Told = { relation: Relation; questions: Question[] }

/** What a relation is called read from b to a; those that are not here say the same in both directions, or have no such name. */
const REVERSE: Partial<Record<RelationKind, RelationKind>> = { narrows: 'broadens', broadens: 'narrows' }
const ONE_WAY: RelationKind[] = ['supersedes', 'copiedFrom']

/** Every relation once, with the questions that list it: two neighbours list what holds between them both. */
export function relationsOf({ story }: Exported): Told[] {
  const found = new Map<string, Told>()
  for (const question of story.comparison?.questions ?? []) {
    for (const relation of question.relations) {
      const known = found.get(keyOf(relation))
      if (!known) found.set(keyOf(relation), { relation, questions: [question] })
      else if (!known.questions.includes(question)) known.questions.push(question)
    }
  }
  return [...found.values()]
}

function keyOf({ a, b, relation }: Relation): string {
  if (a <= b || ONE_WAY.includes(relation)) return [a, b, relation].join('\n')
  return [b, a, REVERSE[relation] ?? relation].join('\n')
}
