import { createHash } from 'node:crypto'
import type { Claim } from '../../engine/model/claim'
import type { Comparison, Question } from '../../engine/model/comparison'
import type { Relation } from '../../engine/model/relation'

/** A relation between claims of two sources that the method calls a conflict. */
export type Flagged = { story: string; question: Question; relation: Relation; a: Claim; b: Claim }

/** Every conflict of a comparison that stands between two sources, in the order of the questions. */
export function flaggedOf(story: string, { claims, questions }: Comparison): Flagged[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return questions.flatMap((question) =>
    question.relations.flatMap((relation) => {
      const [a, b] = [byId.get(relation.a), byId.get(relation.b)]
      if (relation.coarse !== 'conflict' || !a || !b || a.source === b.source) return []
      return [{ story, question, relation, a, b }]
    }),
  )
}

/**
 * Draws `count` conflicts, at most `perStory` of one story. A conflict's turn comes from the seed and from what it is
 * (story, sources, offsets), so that a change of the method elsewhere does not shuffle the rest anew.
 */
export function drawn(flagged: readonly Flagged[], seed: number, count: number, perStory: number): Flagged[] {
  const taken = new Map<string, number>()
  const chosen: Flagged[] = []
  for (const each of flagged.map((one) => ({ one, turn: turnOf(one, seed) })).sort(byTurn)) {
    const { story } = each.one
    if (chosen.length === count) break
    if ((taken.get(story) ?? 0) >= perStory) continue
    taken.set(story, (taken.get(story) ?? 0) + 1)
    chosen.push(each.one)
  }
  return chosen
}

const byTurn = (x: { turn: string }, y: { turn: string }): number => (x.turn < y.turn ? -1 : 1)

function turnOf({ story, a, b, relation }: Flagged, seed: number): string {
  const places = [a, b].map(({ source, quote, kind }) => `${source} ${quote.start} ${quote.end} ${kind}`).sort()
  return createHash('sha256')
    .update([seed, story, ...places, relation.differs].join('\n'))
    .digest('hex')
}

/** How many conflicts there are, in how many stories, and by which rules: so that silence is not taken for precision. */
export function summaryOf(flagged: readonly Flagged[], stories: number) {
  const byRule: Record<string, number> = {}
  for (const { relation } of flagged) byRule[relation.rule] = (byRule[relation.rule] ?? 0) + 1
  return {
    stories,
    storiesWithConflict: new Set(flagged.map(({ story }) => story)).size,
    conflicts: flagged.length,
    questionsInConflict: new Set(flagged.map(({ story, question }) => `${story} ${question.id}`)).size,
    byRule: Object.fromEntries(Object.entries(byRule).sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))),
  }
}
