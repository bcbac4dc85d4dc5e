import { answerFeatures } from './judge/answer-features'
import { articleFeatures } from './judge/article-features'
import { judgeLong } from './judge/long-texts'
import { readSides, type Side } from './judge/reading'
import { readPair, weighOdds } from './judge/sentences'
import { isSmallArticle, shapeOfTexts } from './judge/shape'
import { oddsOf, oneAnswer, oneEvent, oneStory } from './judge/weigh'
import { differsOf, reasonOf } from './judge/wording'
import type { JudgeInput, Judgement } from './model/comparison'
import type { Coarse, Relation, RelationKind } from './model/relation'

type Verdict = Omit<Judgement, 'id'>

/** What holds between two texts: sentences, answers to a question, a summary and its article, or two articles. */
export function judgePair(input: JudgeInput): Judgement {
  const [a, b] = readSides(input)
  const shape = shapeOfTexts(a, b)
  const verdict = shape === 'sentences' ? judgeSentences(a, b) : judgeTexts(shape, a, b)
  const answered = input.question ? judgeAnswers(a, b, input.question, verdict) : verdict
  const { conflict, agree, same_event, score } = answered
  return {
    ...answered,
    id: input.id,
    score: rounded(score),
    conflict: rounded(conflict),
    agree: rounded(agree),
    same_event: rounded(same_event),
  }
}

function judgeTexts(shape: 'articles' | 'summary', a: Side, b: Side): Verdict {
  const { sameEvent, ...verdict } = judgeLong(shape, a, b)
  return { ...verdict, same_event: sameEvent, differs: verdict.coarse === 'conflict' ? 'other' : null }
}

function judgeSentences(a: Side, b: Side): Verdict {
  const reading = readPair(a, b)
  const odds = oddsOf(reading)
  const { coarse, follows } = weighOdds(reading.shape, odds)
  const { agree, conflict, other } = odds.own
  return {
    coarse,
    relation: relationOf(coarse, follows, reading.relations, reading.features),
    differs: coarse === 'conflict' || coarse === 'apparent' ? differsOf(reading) : null,
    score: coarse === 'agree' ? agree : coarse === 'conflict' ? conflict : other,
    conflict,
    agree,
    same_event: [a, b].some(isSmallArticle) ? oneStory(articleFeatures(a, b)) : oneEvent(reading.event),
    reason: reasonOf(coarse, reading, a, b),
  }
}

/** The comparison of claims names the relation where it came to the same end; else the words do. */
function relationOf(
  coarse: Coarse,
  follows: boolean,
  relations: readonly Relation[],
  features: Record<string, number>,
): RelationKind {
  if (coarse === 'conflict') return 'contradicts'
  if (coarse === 'unrelated') return 'unrelated'
  const told = relations.find((relation) => relation.coarse === coarse)?.relation
  if (coarse === 'apparent')
    return told ?? (features.gateAgents ? 'differentEvent' : features.gateApart ? 'differentTime' : 'differentScope')
  if (!follows) return 'broadens'
  return told && told !== 'broadens' ? told : 'sameTruthConditions'
}

/** A question tells the slot: the two texts agree where they give one answer to it. */
function judgeAnswers(a: Side, b: Side, question: string, verdict: Verdict): Verdict {
  const agree = oneAnswer(answerFeatures(a, b, question))
  if (agree >= 0.5)
    return {
      ...verdict,
      agree,
      coarse: 'agree',
      relation: 'sameTruthConditions',
      differs: null,
      score: agree,
      reason: 'Both give the same answer.',
    }
  const coarse = verdict.coarse === 'agree' ? 'apparent' : verdict.coarse
  const relation = verdict.coarse === 'agree' ? 'differentScope' : verdict.relation
  return { ...verdict, agree, coarse, relation, score: 1 - agree, reason: 'The two give different answers.' }
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6
