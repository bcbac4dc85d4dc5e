import type { Standing } from './words'

/** A question as a list to choose from shows it. */
export type FoundQuestion = { id: string; text: string; standing: Standing }

/** The first questions that a search finds, of how many it finds. */
export type FoundQuestions = { questions: FoundQuestion[]; of: number }
