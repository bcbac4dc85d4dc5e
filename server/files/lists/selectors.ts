import type { GivenPlace } from '../../../contracts/interchange/given'
import { isNode, listOf, type Node, partOf, typesOf } from './linked-data'

/** What a selector tells of a place; `start` and `end` may be a stretch that holds `exact`, where the text must be asked. */
export type Told = Omit<GivenPlace, 'document'>

export const nothingTold = (): Told => ({ exact: '', prefix: '', suffix: '', start: null, end: null })

/** More selectors within selectors than any tool writes. */
const DEEPEST = 8

/** The place that a selector and those that refine it tell; the selector's type where it is of another kind. */
export function refined(selector: unknown, depth = 0): Told | string | null {
  if (!isNode(selector)) return null
  const outer = toldBy(selector)
  const [inner] = depth < DEEPEST ? listOf(partOf(selector, 'refinedBy')).map((one) => refined(one, depth + 1)) : []
  if (inner === undefined || inner === null || typeof inner === 'string') return outer
  // what cannot be read tells a wider part of the document; the words within it are still its words
  return outer === null || typeof outer === 'string' ? inner : within(outer, inner)
}

function toldBy(selector: Node): Told | string | null {
  const types = typesOf(selector)
  const told = nothingTold()
  if (types.includes('TextQuoteSelector')) {
    const text = (name: string) => {
      const value = partOf(selector, name)
      return typeof value === 'string' ? value : ''
    }
    return { ...told, exact: text('exact'), prefix: text('prefix'), suffix: text('suffix') }
  }
  if (types.includes('TextPositionSelector')) {
    const [start, end] = [offset(partOf(selector, 'start')), offset(partOf(selector, 'end'))]
    return start !== null && end !== null && start < end ? { ...told, start, end } : 'a position that is none'
  }
  const range = /^char=(\d{1,9}),(\d{1,9})\b/.exec(String(partOf(selector, 'value') ?? ''))
  if (types.includes('FragmentSelector') && range && Number(range[1]) < Number(range[2]))
    return { ...told, start: Number(range[1]), end: Number(range[2]) }
  return types[0] ?? null
}

const offset = (value: unknown): number | null =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : null

/** A place within a place: offsets count from where the outer one begins, words stand inside it. */
function within(outer: Told, inner: Told): Told {
  if (inner.start !== null && inner.end !== null) {
    const points = Array.from(outer.exact)
    if (outer.start !== null) return { ...inner, start: outer.start + inner.start, end: outer.start + inner.end }
    if (inner.end > points.length) return inner.exact !== '' ? { ...inner, start: null, end: null } : outer
    return {
      exact: points.slice(inner.start, inner.end).join(''),
      prefix: outer.prefix + points.slice(0, inner.start).join(''),
      suffix: points.slice(inner.end).join('') + outer.suffix,
      start: null,
      end: null,
    }
  }
  if (outer.start !== null) return { ...inner, start: outer.start, end: outer.end }
  const at = outer.exact.indexOf(inner.exact)
  if (at < 0) return inner
  return {
    ...inner,
    prefix: inner.prefix || outer.prefix + outer.exact.slice(0, at),
    suffix: inner.suffix || outer.exact.slice(at + inner.exact.length) + outer.suffix,
  }
}
