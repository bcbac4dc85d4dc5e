/** The measures of the grid in rem, so that it grows with the reader's letters. Rows are of one height: nothing moves when they arrive. */
export const ROW = 8.75
export const QUESTIONS = 17
export const NARROWEST = 10
export const SHARE = 8.5
export const SOURCE_HEAD = 4
export const GROUP_HEAD = 2.25

/** The style value of a source column's width: the room that is left, shared out, and never too narrow to read. */
export const columnWidth = (sources: number, shares: number): string =>
  `max(${NARROWEST}rem, calc((100cqw - ${QUESTIONS + shares * SHARE}rem) / ${Math.max(1, sources)}))`

/** The same in pixels, for counting which columns are in sight. */
export const columnPixels = (frame: number, rem: number, sources: number, shares: number): number =>
  Math.max(NARROWEST * rem, (frame - (QUESTIONS + shares * SHARE) * rem) / Math.max(1, sources))

/** How far from the left a column begins, given what stands before it. */
export const leftOf = (sources: number, shares: number): string =>
  `calc(${QUESTIONS + shares * SHARE}rem + ${sources} * var(--column))`
