import { median, type Served } from './serve-times'

/** What is asked of the desk: design and figures in docs/desk-speed.md. */
export const TIMES_EMPTY = 5
export const SCRIPT_BYTES = 300_000

export type Line = { address: string; milliseconds: number; times: number; kilobytes: number; held: boolean }

/** The cheapest empty page is the measure; `asked` are the pages that must stay within `TIMES_EMPTY` times its median. */
export function lines(served: Served[], empty: readonly string[], asked: readonly string[]): Line[] {
  const medians = new Map(served.map(({ address, times }) => [address, median(times)]))
  const least = Math.min(...empty.map((address) => medians.get(address) ?? Number.POSITIVE_INFINITY))
  return served.map(({ address, bytes }) => {
    const milliseconds = medians.get(address) ?? 0
    const times = milliseconds / least
    const held = !asked.includes(address) || times <= TIMES_EMPTY
    return { address, milliseconds, times, kilobytes: bytes / 1000, held }
  })
}

export const tooHeavy = (weights: ReadonlyMap<string, number>): string[] =>
  [...weights].filter(([, bytes]) => bytes > SCRIPT_BYTES).map(([address]) => address)
