import type { ClaimKind } from '../engine/model/claim'
import type { Value } from '../engine/model/value'
import type { Standing } from './words'

/** A question as a list to choose from shows it. */
export type FoundQuestion = { id: string; text: string; standing: Standing }

/** The first questions that a search finds, of how many it finds. */
export type FoundQuestions = { questions: FoundQuestion[]; of: number }

/** What the method reads in words that somebody chose; null where they have no typed value. */
export type WordsRead = { kind: ClaimKind; value: Value } | null
