import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Where the method lies; both lines of work, the server and the command, start in the project's folder. */
const ENGINE = 'engine'

/**
 * The version of the rules of each stage: a hash over its files, tests aside. `pipeline` is what composes them. Null where
 * the program runs without its sources.
 */
export function rulesOf(folder = path.resolve(/* turbopackIgnore: true */ ENGINE)): Record<string, string> | null {
  if (!existsSync(/* turbopackIgnore: true */ folder)) return null
  const stages: Record<string, string> = {}
  const entries = readdirSync(/* turbopackIgnore: true */ folder, { withFileTypes: true })
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    const files = filesIn(path.join(/* turbopackIgnore: true */ folder, name))
    if (files.length > 0) stages[name] = hashOf(folder, files)
  }
  const loose = entries.filter((entry) => entry.isFile() && isCode(entry.name))
  stages.pipeline = hashOf(
    folder,
    loose.map(({ name }) => path.join(folder, name)),
  )
  return stages
}

const isCode = (name: string): boolean => name.endsWith('.ts') && !name.endsWith('.test.ts')

function filesIn(folder: string): string[] {
  return readdirSync(/* turbopackIgnore: true */ folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(folder, entry.name)
    return entry.isDirectory() ? filesIn(at) : isCode(entry.name) ? [at] : []
  })
}

/** The same on every system: names with forward slashes, lines with one kind of end. */
function hashOf(folder: string, files: string[]): string {
  const hash = createHash('sha256')
  const named = files.map((file) => ({ file, name: path.relative(folder, file).replaceAll('\\', '/') }))
  for (const { file, name } of named.sort((a, b) => (a.name < b.name ? -1 : 1)))
    hash.update(`${name}\0${readFileSync(file, 'utf8').replaceAll('\r\n', '\n')}\0`)
  return hash.digest('hex')
}
