/** What one page took each time it was asked for, in milliseconds, and how large its answer is. */
export type Served = { address: string; times: number[]; bytes: number }

/** `seldom`: pages that are asked for in every `every`th round only, as nothing is asked of them. */
type Rounds = { warm: number; counted: number; every: number; seldom: ReadonlySet<string> }

/**
 * Asks for all pages in turn, round after round, each round from another one on: whatever slows the machine down for a
 * while slows all of them. Only what the counted rounds took is kept; nothing is summed here.
 */
export async function servedTimes(url: string, addresses: readonly string[], rounds: Rounds): Promise<Served[]> {
  const served = addresses.map((address): Served => ({ address, times: [], bytes: 0 }))
  for (let round = 0; round < rounds.warm + rounds.counted; round++) {
    for (let i = 0; i < served.length; i++) {
      const page = served[(i + round) % served.length]
      if (!page || (rounds.seldom.has(page.address) && round % rounds.every !== 0)) continue
      const { milliseconds, bytes } = await ask(url + page.address)
      page.bytes = bytes
      if (round >= rounds.warm) page.times.push(milliseconds)
    }
  }
  return served
}

async function ask(address: string): Promise<{ milliseconds: number; bytes: number }> {
  const started = performance.now()
  const answer = await fetch(address, { cache: 'no-store' })
  const body = await answer.arrayBuffer()
  const milliseconds = performance.now() - started
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return { milliseconds, bytes: body.byteLength }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  if (low === undefined || high === undefined) throw new Error('nothing was measured')
  return (low + high) / 2
}
