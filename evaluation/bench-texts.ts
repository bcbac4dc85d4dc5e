import type { SourceInput } from '../engine/model/comparison'

/** A small generator with a seed (mulberry32): the same texts on every machine. */
export function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const NAMES =
  'Adama Bero Calder Dorn Esker Falk Garrow Hale Imber Joss Kell Lorne Marek Norr Orsin Pell Quill Rask Sorel Tamm Ulven Varga Wex Yarrow Zeller'.split(
    ' ',
  )
const REPLACED = /\b(?:Abuza|Trong|Blinken|Hutt|Heydarian|Giang|Chi Minh)\b/g

/**
 * As many sources as asked for, made of paragraphs of the given digests in a new order, with other names and other
 * numbers, so that they share questions and differ in answers as reports on one story do.
 */
export function recombined(digests: string[], count: number, seed = 1): SourceInput[] {
  const random = generator(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const paragraphs = digests.flatMap((digest) => digest.split(/\n+/).filter((line) => line.trim() !== ''))
  return Array.from({ length: count }, (_, i) => {
    const chosen = Array.from({ length: 8 }, () => pick(paragraphs))
    const text = chosen
      .join('\n\n')
      .replace(REPLACED, () => pick(NAMES))
      .replace(/\b\d{1,3}\b/g, (digits) => String(Math.max(1, Number(digits) + Math.floor(random() * 5) - 2)))
    const id = `source-${String(i).padStart(3, '0')}`
    return {
      id,
      file: `${id}.txt`,
      text,
      title: null,
      outlet: `Outlet ${i}`,
      kind: null,
      published: '2024-08-22',
      sha256: '',
    }
  })
}
