import type { Quotation } from '../quotations'

/** The quotations of a text, found by place. They do not overlap. */
export type QuotationIndex = {
  all: readonly Quotation[]
  startingAt(offset: number): Quotation | null
  /** a closed quotation that ends exactly there */
  endingAt(offset: number): Quotation | null
  /** the quotation whose marks stand before and behind the place */
  around(offset: number): Quotation | null
  /** the last quotation that starts before the place */
  before(offset: number): Quotation | null
}

export function indexQuotations(all: readonly Quotation[]): QuotationIndex {
  const starts = new Map(all.map((q) => [q.start, q]))
  const ends = new Map(all.filter((q) => !q.open).map((q) => [q.end, q]))
  const before = (offset: number): Quotation | null => {
    let low = 0
    let high = all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((all[middle] as Quotation).start < offset) low = middle + 1
      else high = middle
    }
    return all[low - 1] ?? null
  }
  return {
    all,
    startingAt: (offset) => starts.get(offset) ?? null,
    endingAt: (offset) => ends.get(offset) ?? null,
    before,
    around: (offset) => {
      const q = before(offset)
      return q && offset < q.end ? q : null
    },
  }
}
