import type { FoundQuestion } from '@/contracts/found'
import { codePointsIn } from '@/ui/code-points'
import { fold } from '@/ui/fold'
import type { ClaimNote } from './notes'
import type { ReaderParagraph, ReaderSegment } from './view-model'

/** A stretch of the text that is shown, counted as strings count, end exclusive. */
export type Stretch = { start: number; end: number }

/** A claim that is pinned to more than this is pinned to nothing; in code points. */
export const LONGEST_SPAN = 600

export const textOf = (paragraph: ReaderParagraph): string => paragraph.segments.map(({ text }) => text).join('')

/** Every word of the paragraphs in order. */
export function wordsOf(paragraphs: ReaderParagraph[]): Stretch[] {
  return paragraphs.flatMap((paragraph) =>
    [...textOf(paragraph).matchAll(/\S+/g)].map((match) => {
      const start = paragraph.start + match.index
      return { start, end: start + match[0].length }
    }),
  )
}

/** The words themselves; a line end stands between paragraphs. */
export const stretchText = (paragraphs: ReaderParagraph[], { start, end }: Stretch): string =>
  paragraphs
    .filter((paragraph) => paragraph.start < end && endOf(paragraph) > start)
    .map((paragraph) => textOf(paragraph).slice(Math.max(0, start - paragraph.start), end - paragraph.start))
    .join('\n')

const endOf = (paragraph: ReaderParagraph) => paragraph.start + textOf(paragraph).length

/** The stretch without the space around it; null where nothing is left. */
export function trimmed(paragraphs: ReaderParagraph[], { start, end }: Stretch): Stretch | null {
  const inside = wordsOf(paragraphs).filter((word) => word.start < end && word.end > start)
  const [first, last] = [inside[0], inside.at(-1)]
  return first && last ? { start: Math.max(start, first.start), end: Math.min(end, last.end) } : null
}

/** The stretch in code points of the whole text, as a claim is pinned. */
export function spanOf(paragraphs: ReaderParagraph[], { start, end }: Stretch): Stretch {
  const points = (at: number) => {
    const paragraph = [...paragraphs].reverse().find((candidate) => candidate.start <= at)
    return paragraph ? paragraph.from + codePointsIn(textOf(paragraph).slice(0, at - paragraph.start)) : at
  }
  return { start: points(start), end: points(end) }
}

/** Where a phrase stands, blind to case, accents and the kind of quotation marks, whole words only. */
export function findPhrase(paragraphs: ReaderParagraph[], phrase: string): Stretch[] {
  const wanted = bare(phrase).split(' ').filter(Boolean)
  if (wanted.length === 0) return []
  return paragraphs.flatMap((paragraph) => {
    const text = textOf(paragraph)
    const words = wordsOf([paragraph])
    const bareWords = words.map((word) => bare(text.slice(word.start - paragraph.start, word.end - paragraph.start)))
    return words.flatMap((word, i) => {
      const last = words[i + wanted.length - 1]
      const here = wanted.every((part, k) =>
        k === wanted.length - 1 ? bareWords[i + k]?.startsWith(part) : bareWords[i + k] === part,
      )
      return here && last ? [{ start: word.start, end: last.end }] : []
    })
  })
}

const bare = (text: string): string =>
  fold(text)
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .join(' ')
    .trim()

export type ShownSegment = ReaderSegment & { drafted: boolean }

/** The segments of a paragraph, cut where a stretch that is being chosen begins and ends. */
export function withDraft(paragraph: ReaderParagraph, draft: Stretch | null): ShownSegment[] {
  let at = paragraph.start
  return paragraph.segments.flatMap((segment) => {
    const start = at
    at += segment.text.length
    const cuts = [start, ...[draft?.start ?? 0, draft?.end ?? 0].filter((cut) => cut > start && cut < at), at]
    return cuts.slice(1).map((end, i) => {
      const from = cuts[i] as number
      const drafted = draft !== null && draft.start <= from && draft.end >= end
      // what points at a claim stands at its first piece
      const ids = i === 0 ? segment.ids : []
      return { ...segment, ids, text: segment.text.slice(from - start, end - start), drafted }
    })
  })
}

/** The questions that claims at a stretch answer, then those of its whole paragraph. */
export function questionsAt(
  paragraph: ReaderParagraph,
  notes: Record<string, ClaimNote>,
  stretch: Stretch,
): FoundQuestion[] {
  const under = withDraft(paragraph, stretch).filter(({ drafted }) => drafted)
  const claims = [...under, ...paragraph.segments].flatMap((segment) => segment.claims)
  const questions = claims.flatMap((id) => notes[id]?.questions ?? [])
  return [...new Map(questions.map(({ id, text, standing }) => [id, { id, text, standing }])).values()]
}
