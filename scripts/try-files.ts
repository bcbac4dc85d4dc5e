// Reads every file of the folders given, and prints how many of each kind were read, refused and why, and which took longest:
// `npx tsx scripts/try-files.ts FOLDER… [--most 2000] [--kinds pdf,docx]`
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { FILE_KINDS, kindOfName, LARGEST_FILE } from '../contracts/interchange/kinds'
import { readDocument } from '../server/files/read-document'

const args = process.argv.slice(2)
const option = (name: string, otherwise: string) => {
  const at = args.indexOf(`--${name}`)
  return at < 0 ? otherwise : (args.splice(at, 2)[1] ?? otherwise)
}
const most = Number(option('most', '2000'))
const kinds = option('kinds', FILE_KINDS.map(({ kind }) => kind).join(',')).split(',')

async function* filesIn(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesIn(path)
    else if (entry.isFile() && kinds.includes(kindOfName(entry.name) ?? '')) yield path
  }
}

const counts = new Map<string, number>()
const refused: string[] = []
const times: { path: string; milliseconds: number }[] = []
let bytes = 0
for (const folder of args) {
  let tried = 0
  for await (const path of filesIn(folder)) {
    if (++tried > most) break
    const content = await readFile(path)
    if (content.length > LARGEST_FILE) continue
    bytes += content.length
    const started = performance.now()
    const outcome = await readDocument(basename(path), content)
    times.push({ path, milliseconds: performance.now() - started })
    const what = `${kindOfName(path)}: ${outcome.ok ? 'read' : outcome.problem.code}`
    counts.set(what, (counts.get(what) ?? 0) + 1)
    if (!outcome.ok) refused.push(`${path} ${outcome.problem.message}`)
  }
}

const whole = times.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
console.log(`${times.length} files, ${(bytes / 1e6).toFixed(1)} MB, ${(whole / 1000).toFixed(1)} s`)
for (const [what, count] of [...counts].sort()) console.log(`${String(count).padStart(6)}  ${what}`)
console.log('\nslowest')
for (const { path, milliseconds } of times.sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 5))
  console.log(`${milliseconds.toFixed(0).padStart(6)} ms  ${path}`)
console.log('\nrefused')
for (const line of refused.slice(0, 40)) console.log(line)
