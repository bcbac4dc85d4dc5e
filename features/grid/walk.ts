/** A cell of the grid: rows of the head are below zero, the questions' own column is 0. */
export type At = { row: number; col: number }

/** `heads`: rows of the head; `cols`: columns beside the questions'; `page`: rows that are in sight. */
export type Size = { rows: number; heads: number; cols: number; page: number }

/** Where a key leads from a cell; null where it is no key for walking. */
export function step(key: string, ctrl: boolean, at: At, { rows, heads, cols, page }: Size): At | null {
  const move = (row: number, col: number): At => ({
    row: Math.min(Math.max(row, -heads), rows - 1),
    col: Math.min(Math.max(col, 0), cols),
  })
  switch (key) {
    case 'ArrowUp':
      return move(at.row - 1, at.col)
    case 'ArrowDown':
      return move(at.row + 1, at.col)
    case 'ArrowLeft':
      return move(at.row, at.col - 1)
    case 'ArrowRight':
      return move(at.row, at.col + 1)
    case 'Home':
      return ctrl ? move(0, 0) : move(at.row, 0)
    case 'End':
      return ctrl ? move(rows - 1, cols) : move(at.row, cols)
    case 'PageUp':
      return move(at.row < 0 ? at.row : Math.max(0, at.row - page), at.col)
    case 'PageDown':
      return move(at.row + page, at.col)
    default:
      return null
  }
}
