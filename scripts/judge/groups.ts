/** One name for all rows that share a mark, directly or through others: they are held out together. */
export function groupsOf(marksOfRows: readonly string[][]): string[] {
  const parent = new Map<string, string>()
  const root = (mark: string): string => {
    let at = mark
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up
    return at
  }
  for (const marks of marksOfRows) {
    const first = root(marks[0] as string)
    for (const mark of marks.slice(1)) {
      const other = root(mark)
      if (other !== first) parent.set(other, first)
    }
  }
  const numbers = new Map<string, number>()
  return marksOfRows.map((marks) => {
    const name = root(marks[0] as string)
    if (!numbers.has(name)) numbers.set(name, numbers.size)
    return String(numbers.get(name))
  })
}

/** Groups dealt into folds set by set, the largest first into the fold that has the fewest rows of the set. A set is what stands before the first space. */
export function dealFolds(groups: readonly string[], folds: number): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const order = [...sizes].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
  const filled = new Map<string, number[]>()
  const dealt = new Map<string, number>()
  for (const [group, size] of order) {
    const set = group.split(' ')[0] as string
    const counts = filled.get(set) ?? new Array<number>(folds).fill(0)
    filled.set(set, counts)
    const fold = counts.indexOf(Math.min(...counts))
    counts[fold] = (counts[fold] as number) + size
    dealt.set(group, fold)
  }
  return dealt
}
