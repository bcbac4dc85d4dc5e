import type { Failed, Question } from '../engine/model/comparison'
import { unarchivedOf } from './archive'
import type { ReviewDto, SourceDto } from './desk'
import type { Edit, EditDto } from './edits'
import { remembered } from './remember'
import type { StoryReading } from './story-reading'
import { STANDINGS, type Standing } from './words'

/** A finding of the brief with the words that the writer put to it. */
export type BriefFinding = { question: Question; standing: Standing; note: string }

/** What the page and the file both make of a story: what the writer wrote and chose, and what is still open. */
export type Brief = {
  lead: string
  leadEdit: EditDto | null
  /** false: all findings, as they come */
  chosen: boolean
  findingsEdit: EditDto | null
  findings: BriefFinding[]
  /** chosen once, but not among the questions of the newest run: kept with their words until the writer takes them out */
  gone: { question: string; note: string }[]
  open: OpenPoints
}

export type OpenPoints = {
  /** differences of the brief on which nobody has decided */
  undecided: Question[]
  /** such differences of the story that the brief does not show */
  beside: number
  orphanedReviews: ReviewDto[]
  orphanedEdits: EditDto[]
  /** sources that may change or go without anybody being able to look them up */
  unarchived: SourceDto[]
  notAnalysed: SourceDto[]
  failed: Failed[]
}

const standing = <Kind extends Edit['kind']>(reading: StoryReading, kind: Kind) => {
  const edit = reading.edit(kind)
  return edit?.edit.kind === kind ? { edit, said: edit.edit as Extract<Edit, { kind: Kind }> } : null
}

/** The brief of a story, made once for its reading. */
export const briefOf = remembered((reading: StoryReading): Brief => {
  const lead = standing(reading, 'brief.lead')
  const choice = standing(reading, 'brief.findings')
  const named = choice?.said.findings ?? null
  const all = reading.comparison.questions
  const asFinding = (question: Question, note = ''): BriefFinding => {
    return { question, standing: reading.standing(question), note }
  }
  const findings = named
    ? named.flatMap(({ question: id, note }) => {
        const question = reading.question(id)
        return question ? [asFinding(question, note)] : []
      })
    : STANDINGS.flatMap((wanted) =>
        all.filter((question) => reading.standing(question) === wanted).map((question) => asFinding(question)),
      )
  return {
    lead: lead?.said.text ?? '',
    leadEdit: lead?.edit ?? null,
    chosen: named !== null,
    findingsEdit: choice?.edit ?? null,
    findings,
    gone: named?.filter(({ question }) => !reading.question(question)) ?? [],
    open: openPoints(reading, findings),
  }
})

function openPoints(reading: StoryReading, findings: BriefFinding[]): OpenPoints {
  const { story } = reading
  const undecided = findings.map(({ question }) => question).filter(reading.undecided)
  return {
    undecided,
    beside: reading.comparison.questions.filter(reading.undecided).length - undecided.length,
    orphanedReviews: story.reviews.filter(({ orphaned }) => orphaned),
    orphanedEdits: story.edits.filter(({ orphaned }) => orphaned),
    unarchived: unarchivedOf(reading.sources),
    notAnalysed: reading.sources.filter(({ analysed }) => !analysed),
    failed: story.run?.failed ?? [],
  }
}

/** The paragraphs of what a writer wrote: an empty line parts them. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
