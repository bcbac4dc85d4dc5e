import path from 'node:path'
import { type SourceFile, withoutComments } from './files'

/** Statements at the start of a line, and calls; a list of words may hold "from" or "import" too. */
const STATEMENT = /^[ \t]*(?:import|export)\s(?:[^'"`;]*?\bfrom\s*)?(['"])([^'"\n]+)\1/gm
const CALL = /\b(?:import|require)\s*\(\s*(['"])([^'"\n]+)\1/g

/** What a file imports: places in the project as paths from its root without an ending, packages by their names. */
export function importsOf({ path: file, text }: SourceFile): string[] {
  const code = withoutComments(text)
  const found = [...code.matchAll(STATEMENT), ...code.matchAll(CALL)]
  return found.map(([, , specifier]) => resolved(file, specifier as string))
}

function resolved(file: string, specifier: string): string {
  if (specifier.startsWith('@/')) return `./${bare(path.posix.normalize(specifier.slice(2)))}`
  if (specifier.startsWith('.')) return `./${bare(path.posix.join(path.posix.dirname(file), specifier))}`
  return specifier
}

const bare = (target: string): string => target.replace(/\.(?:tsx?|mjs|js)$/, '').replace(/\/index$/, '')

/** The path in the project, or null where the import is of a package. */
export const insideProject = (imported: string): string | null => (imported.startsWith('./') ? imported.slice(2) : null)

/** Whether a path is this place or lies in it. */
export const isIn = (file: string, place: string): boolean => file === place || file.startsWith(`${place}/`)
