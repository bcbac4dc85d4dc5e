/** Beyond so many of a kind, what went wrong in a list is counted and no longer told one by one. */
const MOST_TOLD = 100

/** What could not be used of a list, in the order of its lines. */
export class Notes {
  private readonly told: string[] = []
  private more = 0

  add(where: string, what: string): void {
    if (this.told.length < MOST_TOLD) this.told.push(`${where}: ${what}`)
    else this.more++
  }

  /** All that was told, and how many more there were. */
  list(): string[] {
    return this.more === 0 ? this.told : [...this.told, `${this.more} more like these`]
  }
}

/** A value of a file as it is quoted in a note. */
export const shortened = (value: string): string => {
  const line = value.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
