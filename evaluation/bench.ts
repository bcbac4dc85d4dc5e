import { cpus, totalmem } from 'node:os'
import compromise from 'compromise'
import { compareSources, METHOD_VERSION } from '../engine'
import { recombined } from './bench-texts'
import { growthExponent, median, sum } from './metrics'
import { readSample } from './sample'

const ROUNDS = 7
const SIZES = [10, 20, 40, 80]

/** Prints how fast the method is beside a well-known parser on the same texts, and how its time grows with the sources. */
export async function bench(): Promise<void> {
  const digests = (await readSample()).sources
    .filter((source) => source.kind !== 'reference')
    .map((source) => source.text)
  const [cpu] = cpus()
  console.log(
    `${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`,
  )
  console.log(`method ${METHOD_VERSION}, compromise ${compromise.version ?? ''}\n`)
  speed(digests)
  growth(digests)
  console.log(
    `\nmemory: ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB in use, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`,
  )
}

/** Both in turn, so that a busy machine slows both alike. */
function speed(digests: string[]): void {
  const sources = recombined(digests, 10)
  const characters = sum(sources.map((source) => source.text.length))
  const method = () => void compareSources(sources)
  const parser = () => {
    for (const { text } of sources) compromise(text)
  }
  method()
  parser()
  const times = Array.from({ length: ROUNDS }, () => [milliseconds(method), milliseconds(parser)] as const)
  const ours = median(times.map(([own]) => own))
  const theirs = median(times.map(([, other]) => other))
  const rate = (time: number) => `${Math.round((characters / time) * 1000).toLocaleString('en')} characters per second`
  console.log(`10 sources, ${characters.toLocaleString('en')} characters, medians of ${ROUNDS} alternating rounds:`)
  console.log(`  whole method   ${rate(ours)} (${Math.round(ours)} ms)`)
  console.log(`  compromise     ${rate(theirs)} (${Math.round(theirs)} ms), parsing only`)
  console.log(`  the method is ${(theirs / ours).toFixed(2)} times as fast\n`)
}

function growth(digests: string[]): void {
  const times = SIZES.map((size) => {
    const sources = recombined(digests, size)
    const rounds = size >= 80 ? 3 : 5
    const time = median(Array.from({ length: rounds }, () => milliseconds(() => void compareSources(sources))))
    console.log(
      `${String(size).padStart(4)} sources  ${String(Math.round(time)).padStart(6)} ms  ${(time / size).toFixed(1)} ms each`,
    )
    return time
  })
  console.log(`growth exponent ${growthExponent(SIZES, times).toFixed(2)} (1 is linear, 2 quadratic)`)
}

function milliseconds(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
