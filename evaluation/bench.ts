import { cpus, totalmem } from 'node:os'
import compromise from 'compromise'
import { compareSources, METHOD_VERSION } from '../engine'
import type { SourceInput } from '../engine/model/comparison'
import { givenSources } from '../server/files/given-sources'
import { inventedStories } from './bench-stories'
import { recombined } from './bench-texts'
import { growthExponent, median, sum } from './metrics'
import { labelledStories } from './rules'
import { readSample } from './sample'
import { evaluationFolder } from './scorer'

/** Runs of each side before the first that counts, so that both are compiled. */
const WARMING = 25
const ROUNDS = 15
const SIZES = [10, 20, 40, 80, 160]
const GROWTH_ROUNDS = 5
const PER_STORY = 10

/**
 * Prints how fast the method is beside a well-known parser on the same texts, and how its time grows with the sources. What counts is
 * processor time of the whole process, collecting of memory included: a busy machine changes it little.
 */
export async function bench(): Promise<void> {
  const digests = (await readSample()).sources
    .filter((source) => source.kind !== 'reference')
    .map((source) => source.text)
  const [cpu] = cpus()
  console.log(
    `${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`,
  )
  console.log(
    `method ${METHOD_VERSION} without propositions and without a model, compromise ${compromise.version ?? ''}`,
  )
  console.log(`processor time, medians of ${ROUNDS} alternating rounds after ${WARMING} to warm up\n`)
  speed('10 sources put together from the sample', [recombined(digests, 10)])
  speed('10 sources of an invented story', [inventedStories(1, PER_STORY)])
  const folder = evaluationFolder()
  if (folder) speed('the articles of the labelled stories, story by story', await realStories(folder))
  console.log(`\nprocessor time, medians of ${GROWTH_ROUNDS} rounds through all sizes`)
  growth('sources on one story', (size) => recombined(digests, size))
  growth(`sources on several stories, ${PER_STORY} a story`, (size) => inventedStories(size / PER_STORY, PER_STORY))
  console.log(
    `\nmemory: ${megabytes(process.memoryUsage.rss())} in use, ${megabytes(process.resourceUsage().maxRSS * 1024)} at most`,
  )
}

async function realStories(folder: string): Promise<SourceInput[][]> {
  const stories = await Promise.all(labelledStories(folder).map((story) => givenSources([story])))
  return stories.map(({ sources, setAside }) => sources.filter(({ id }) => !setAside.has(id)))
}

/** Both in turn, so that a busy machine slows both alike. */
function speed(title: string, stories: SourceInput[][]): void {
  const texts = stories.flat().map((source) => source.text)
  const characters = sum(texts.map((text) => text.length))
  const method = () => {
    for (const sources of stories) compareSources(sources)
  }
  const parser = () => {
    for (const text of texts) compromise(text)
  }
  for (let k = 0; k < WARMING; k++) {
    method()
    parser()
  }
  const times = Array.from({ length: ROUNDS }, () => [milliseconds(method), milliseconds(parser)] as const)
  const ours = median(times.map(([own]) => own))
  const theirs = median(times.map(([, other]) => other))
  const rate = (time: number) =>
    `${Math.round((characters / time) * 1000).toLocaleString('en')} characters a second (${Math.round(time)} ms)`
  console.log(`${title}: ${texts.length} texts, ${characters.toLocaleString('en')} characters`)
  console.log(`  whole method   ${rate(ours)}`)
  console.log(`  compromise     ${rate(theirs)}, parsing only`)
  console.log(`  the method is ${(theirs / ours).toFixed(2)} times as fast`)
}

/** All sizes in turn, so that what slows the machine for a while slows all of them. */
function growth(title: string, sourcesFor: (size: number) => SourceInput[]): void {
  const given = SIZES.map(sourcesFor)
  const rounds = Array.from({ length: GROWTH_ROUNDS }, () =>
    given.map((sources) => milliseconds(() => void compareSources(sources))),
  )
  const times = SIZES.map((_, k) => median(rounds.map((round) => round[k] as number)))
  console.log(`${title}:`)
  SIZES.forEach((size, k) => {
    const time = times[k] as number
    const characters = sum((given[k] as SourceInput[]).map((source) => source.text.length))
    console.log(
      `${String(size).padStart(6)} sources ${String(Math.round(time)).padStart(6)} ms, ${((time / characters) * 1000).toFixed(1)} ms for 1,000 characters`,
    )
  })
  console.log(`  growth exponent ${growthExponent(SIZES, times).toFixed(2)} (1 is linear, 2 quadratic)`)
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`

function milliseconds(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
