import { generator } from '@/evaluation/bench-texts'

/** Words made by rule: no place, paper or person of the big story exists anywhere else. */

const ONSETS = 'Ard Bel Cor Dun Esk Fal Gar Hex Inv Jor Kel Lan Mar Nor Oak Pen Quar Roth Sel Tarn'.split(' ')
const MIDDLES = 'a e i o u ar en il on us an er'.split(' ')
const ENDS = 'by combe ford ham mere mouth stow wick'.split(' ')
const FIRST = 'Ada Boris Clara Dmitri Elena Felix Greta Henrik Ines Jonas Katja Lars Mira Nils Olga Pavel'.split(' ')
const PAPERS = 'Courier Dispatch Gazette Herald Ledger Mercury Post Record Standard Tribune'.split(' ')

export const THINGS =
  'barge boiler bridge cable canoe crane cottage drain engine ferry garden hangar kiln ladder mast orchard parcel pump'.split(
    ' ',
  )
export const DEEDS = 'repaired sold closed inspected flooded rebuilt insured painted moved stolen'.split(' ')
export const BODIES = 'council|harbour office|river board|fire service|farm union|rail company|school board'.split('|')
export const OFFICES = 'harbour master|chief engineer|keeper of the tolls|head of the river board|town clerk'.split('|')

const nth = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

/** Another name for each index up to some thousand. */
export function placeName(index: number): string {
  const onset = nth(ONSETS, index)
  const middle = nth(MIDDLES, Math.floor(index / ONSETS.length))
  return onset + middle + nth(ENDS, Math.floor(index / (ONSETS.length * MIDDLES.length)) + index)
}

export const personName = (index: number): string =>
  `${nth(FIRST, index)} ${placeName(Math.floor(index / FIRST.length) * 7 + index + 101)}`

export const paperName = (index: number): string => `${placeName(index * 5 + 3)} ${nth(PAPERS, index)}`

export type Chance = {
  pick: <T>(list: readonly T[]) => T
  number: (low: number, high: number) => number
  /** true that often of one hundred times */
  of100: (times: number) => boolean
}

/** Chance with a seed: the same story on every machine. */
export function chanceOf(seed: number): Chance {
  const random = generator(seed)
  return {
    pick: (list) => list[Math.floor(random() * list.length)] as (typeof list)[number],
    number: (low, high) => low + Math.floor(random() * (high - low + 1)),
    of100: (times) => random() * 100 < times,
  }
}
