/** No text means more; a chain of multipliers stops here. */
const LARGEST = 1e18

/** A number while it is being read word by word. Each method says whether the word fits what came before. */
export class Tally {
  private total = 0
  private group: number | null
  private lastScale = Number.POSITIVE_INFINITY
  /** the last word was a multiplier, so another or "and" may follow */
  endedInScale = false
  /** the last multiplier, 1 where there is none */
  scale = 1

  /** `seed` is what an article or "half" in front stands for. */
  constructor(seed: number | null = null) {
    this.group = seed
  }

  get value(): number {
    return this.total + (this.group ?? 0)
  }

  /** What is below a hundred: the part said after "and" in "two hundred and fifty". */
  get rest(): number {
    return (this.group ?? 0) % 100
  }

  /** "two hundred" + "six", "twenty" + "one", never "six" + "one". */
  add(word: number): boolean {
    if (this.group !== null && !fits(this.group, word)) return false
    this.group = (this.group ?? 0) + word
    this.endedInScale = false
    return true
  }

  /** Figures open a number, or follow a small multiplier and "and": "3 hundred and 21". */
  addFigure(value: number, whole: boolean, afterAnd: boolean): boolean {
    const empty = this.group === null && this.total === 0
    const follows = afterAnd && whole && value < this.scale && this.scale <= 1000 && this.scale > 12
    if (!empty && !follows) return false
    this.group = (this.group ?? 0) + value
    this.endedInScale = false
    return true
  }

  multiply(by: number): boolean {
    const chained = this.group === null && this.endedInScale
    if (this.group === null && !chained) return false
    if (by <= 100 && !this.multiplyGroup(by)) return false
    if (by > 100 && !this.closeGroup(by, chained)) return false
    this.scale = by
    this.endedInScale = true
    return true
  }

  private multiplyGroup(by: number): boolean {
    if (this.group === null || this.endedInScale) return false
    const rest = this.group % 100
    this.group = by === 12 && rest > 0 ? this.group - rest + rest * 12 : this.group * by
    return true
  }

  private closeGroup(by: number, chained: boolean): boolean {
    if (chained) {
      if (this.total * by > LARGEST) return false
      this.total *= by
      return true
    }
    if (by >= this.lastScale || (this.group as number) * by > LARGEST) return false
    this.total += (this.group as number) * by
    this.group = null
    this.lastScale = by
    return true
  }

  /** "twenty-first", "one hundred and fifth", "two hundredth". */
  closeWithOrdinal(ordinal: number): boolean {
    if (ordinal < 100) return this.add(ordinal)
    if (this.group === null || this.endedInScale) return false
    this.group *= ordinal
    return true
  }
}

function fits(group: number, word: number): boolean {
  const rest = group % 100
  if (rest === 0) return group > 0
  return rest >= 20 && rest % 10 === 0 && word > 0 && word < 10
}
