import type { StanceKind } from '@/engine/model/comparison'

/** What a colour and a shape stand for; the names are those of the desk's tokens. */
export type Tone = 'conflict' | 'apparent' | 'agreement' | 'single' | Exclude<StanceKind, 'silent'>

export type Count = { tone: Tone; count: number }

/** A picture as data: nothing here knows of pixels, files or pages. */
export type Chart = { id: string; title: string } & (
  | {
      /** every source beside every other; a cell is null where two sources never meet, and on the diagonal */
      kind: 'matrix'
      names: { name: string; number: number }[]
      cells: (Count[] | null)[][]
      key: { tone: Tone; label: string }[]
    }
  | {
      /** a row for each source: what stands on its left of the middle line, what on its right */
      kind: 'bars'
      rows: { name: string; left: Count[]; right: Count[] }[]
      key: { tone: Tone; label: string }[]
    }
  | {
      /** values on a line; an open end is null */
      kind: 'line'
      domain: [number, number]
      ticks: { at: number; text: string }[]
      rows: { name: string; by: string; tone: Tone; from: number | null; to: number | null }[]
    }
)
export type ChartOf<Kind extends Chart['kind']> = Extract<Chart, { kind: Kind }>

/** The sum of counts. */
export const total = (counts: Count[]): number => counts.reduce((sum, { count }) => sum + count, 0)
