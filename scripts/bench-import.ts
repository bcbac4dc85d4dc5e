import { cpus } from 'node:os'
import type { KindName } from '../contracts/interchange/kinds'
import { endApart } from '../server/files/apart/apart'
import { readDocument } from '../server/files/read-document'
import { readKind } from '../server/files/read-kind'
import { type BenchFile, filesIn, inventedFiles } from './import/bench-files'
import { RAW_READERS, type RawReader } from './import/raw-readers'

/**
 * `npm run bench:import [-- FOLDER…]`: documents a second through our readers beside the raw parsing libraries, on the same
 * files in the same run, turn by turn. Without a folder it makes its own files. Exits with 1 where we take over twice as long.
 */
const ROUNDS = 7
/** A kind of large files is timed in fewer rounds: none begins after so many milliseconds. */
const MOST_TIME = 45_000
/** A kind of small files is timed in more, until so many milliseconds are over: a few are too short to tell. */
const LEAST_TIME = 4_000
const MOST_ROUNDS = 80
const MOST_TIMES = 2

type Sum = { kind: string; files: number; ours: number; raw: number; apart: number; times: number; left: number }

async function bench(folders: string[]): Promise<boolean> {
  const files = folders.length > 0 ? filesIn(folders) : await inventedFiles()
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`)
  console.log(
    `${folders.length > 0 ? folders.join(' ') : 'invented files'}; medians of rounds of all files, turn by turn, after a quarter of them to warm up`,
  )
  console.log('documents a second: raw and in place (our reader alone) by processor time; apart, as an import')
  console.log(
    'goes, through the process apart where the file is large or of a kind that may be hostile, by the clock\n',
  )
  const sums: Sum[] = []
  for (const [kind, raw] of Object.entries(RAW_READERS)) {
    const own = files.filter((file) => file.kind === kind)
    if (own.length > 0) sums.push(await benchKind(kind, raw, own))
  }
  console.log(
    ['kind', 'files', 'library', 'raw/s', 'in place/s', 'apart/s', 'times'].map((head) => head.padStart(11)).join(' '),
  )
  for (const { kind, files: count, ours, raw, apart, times, left } of sums) {
    const rates = [raw, ours, apart].map((milliseconds) => ((count * 1000) / milliseconds).toFixed(1))
    const cells = [kind, String(count), RAW_READERS[kind]?.says ?? '', ...rates, times.toFixed(2)]
    const note = left > 0 ? `  ${left} left out, which one of both cannot read` : ''
    console.log(`${times > MOST_TIMES ? '✗' : ' '}${cells.map((cell) => cell.padStart(11)).join(' ')}${note}`)
  }
  const slow = sums.filter(({ times }) => times > MOST_TIMES).map(({ kind }) => kind)
  console.log(
    `\nAt most ${MOST_TIMES} times the raw library, in place: ${slow.length === 0 ? 'yes' : `no: ${slow.join(', ')}`}`,
  )
  endApart()
  return slow.length === 0
}

async function benchKind(kind: string, raw: RawReader, files: BenchFile[]): Promise<Sum> {
  const both: BenchFile[] = []
  for (const file of files)
    if ((await works(() => raw.read(file.bytes))) && (await readable(kind, file))) both.push(file)
  const rounds: { ours: number; raw: number; apart: number }[] = []
  const began = performance.now()
  for (let round = 0; round <= MOST_ROUNDS && both.length > 0; round++) {
    const passed = performance.now() - began
    if (round > 1 && passed > MOST_TIME) break
    if (round > ROUNDS && passed > LEAST_TIME) break
    const sum = { ours: 0, raw: 0, apart: 0 }
    for (const [k, { name, bytes }] of both.entries()) {
      const turns = [
        async () => (sum.ours += await worked(() => readKind(kind as KindName, name, bytes))),
        async () => (sum.raw += await worked(() => raw.read(bytes))),
        async () => (sum.apart += await timed(() => readDocument(name, bytes, kind as KindName))),
      ]
      // nobody always goes first
      for (let turn = 0; turn < turns.length; turn++) await turns[(turn + k + round) % turns.length]?.()
    }
    rounds.push(sum)
  }
  // the first rounds warm up: what runs often is made quicker as it runs
  rounds.splice(0, Math.max(1, rounds.length >> 2))
  const middle = (of: (sum: { ours: number; raw: number; apart: number }) => number) =>
    rounds.map(of).sort((a, b) => a - b)[rounds.length >> 1] ?? Number.NaN
  return {
    kind,
    files: both.length,
    ours: middle(({ ours }) => ours),
    raw: middle((sum) => sum.raw),
    apart: middle(({ apart }) => apart),
    times: middle((sum) => sum.ours / sum.raw),
    left: files.length - both.length,
  }
}

/** Processor time in milliseconds, collecting of memory included: a busy machine changes it little. */
async function worked(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** By the clock: another process does the work. */
async function timed(work: () => unknown): Promise<number> {
  const before = performance.now()
  await work()
  return performance.now() - before
}

const readable = (kind: string, { name, bytes }: BenchFile) => works(() => readKind(kind as KindName, name, bytes))

async function works(work: () => unknown): Promise<boolean> {
  try {
    await work()
    return true
  } catch {
    return false
  }
}

process.exit((await bench(process.argv.slice(2))) ? 0 : 1)
