import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { addresses } from '@/contracts/addresses'
import { closeDatabase, database } from '@/server/db/client'
import { insertStory } from '@/server/store/stories'
import { seedBigStory } from '@/testing/big-story/seed'
import { startDesk } from '@/testing/desk-server'
import { migrate } from './db-migrate.mjs'
import { filled, routesOf } from './desk/routes'
import { servedTimes } from './desk/serve-times'
import { lines, SCRIPT_BYTES, TIMES_EMPTY, tooHeavy } from './desk/verdict'
import { weightsOf } from './desk/weigh'

const EMPTY_STORY = 'nothing-yet'
const ROUNDS = { warm: 8, counted: 40, every: 8 }

/** The built desk on a database of its own with the big story: how long its pages take beside an empty one, and what they ship. */
async function bench(): Promise<boolean> {
  if (!existsSync('.next/BUILD_ID')) throw new Error('The desk is not built: npm start builds it.')
  const folder = mkdtempSync(path.join(tmpdir(), 'variorum-bench-'))
  const file = path.join(folder, 'bench.db')
  process.env.DATABASE_URL = `file:${file}`
  migrate(file)
  const { slug, comparison } = await seedBigStory()
  await insertStory(database(), { slug: EMPTY_STORY, title: 'Nothing yet' })
  await closeDatabase()
  const fill = {
    'stories/[slug]': slug,
    'questions/[id]': comparison.questions[0]?.id ?? '',
    'sources/[id]': comparison.sources[0]?.id ?? '',
  }
  const pages = routesOf('app').map((route) => filled(route, fill))
  const server = await startDesk(file, { keep: true })
  try {
    const empty = [addresses.newStory, addresses.story(EMPTY_STORY)]
    const asked = [addresses.story(slug), addresses.grid(slug)]
    const first = new Set([...empty, ...asked])
    const seldom = new Set(pages.filter((page) => !first.has(page)))
    const served = await servedTimes(server.url, [...new Set([...first, ...pages])], { ...ROUNDS, seldom })
    const weights = await weightsOf(server.url, pages)
    const found = lines(served, empty, asked)
    console.log(
      `60 sources, ${comparison.claims.length} claims; medians of ${ROUNDS.counted} rounds, of others than the first four of ${ROUNDS.counted / ROUNDS.every}\n`,
    )
    for (const { address, milliseconds, times, kilobytes, held } of found) {
      const script = weights.get(address)
      const shown = [`${milliseconds.toFixed(1)} ms`, `${times.toFixed(2)} times`, `${kilobytes.toFixed(0)} kB`]
      if (script !== undefined) shown.push(`${(script / 1000).toFixed(0)} kB of script`)
      console.log(`${held ? ' ' : '✗'} ${address.padEnd(58)} ${shown.map((one) => one.padStart(12)).join(' ')}`)
    }
    const slow = found.filter(({ held }) => !held).map(({ address }) => address)
    const heavy = tooHeavy(weights)
    console.log(`\nAt most ${TIMES_EMPTY} times the cheapest empty page (${empty.join(' or ')}): ${said(slow)}`)
    console.log(`At most ${SCRIPT_BYTES / 1000} kB of gzipped script at first: ${said(heavy)}`)
    return slow.length + heavy.length === 0
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const said = (broken: string[]): string => (broken.length === 0 ? 'yes' : `no: ${broken.join(', ')}`)

bench()
  .then((held) => {
    process.exitCode = held ? 0 : 1
  })
  .catch((error) => {
    console.error(error)
    process.exitCode = 1
  })
