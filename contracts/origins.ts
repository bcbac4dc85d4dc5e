import type { Question } from '../engine/model/comparison'
import type { StoryReading } from './story-reading'

/** The sources that answer a question. */
export function answeringSources(reading: StoryReading, question: Question): Set<string> {
  const sources = new Set<string>()
  for (const { claims } of question.answers) {
    for (const id of claims) {
      const source = reading.claim(id)?.source
      if (source) sources.add(source)
    }
  }
  return sources
}

/** Several sources answer, and all of them go back to one: many reports, one origin. */
export const restsOnOneOrigin = (reading: StoryReading, question: Question): boolean =>
  question.origins === 1 && answeringSources(reading, question).size > 1
