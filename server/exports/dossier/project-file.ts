import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'

/**
 * Where a file of the project is, wherever the program was started: the server starts in the project's folder, the
 * command from anywhere, by a script that lies in the project.
 */
export function projectFile(file: string): string {
  const here = path.join(/* turbopackIgnore: true */ process.cwd(), file)
  const script = process.argv[1]
  if (existsSync(here) || !script) return here
  return path.join(path.dirname(path.dirname(realpathSync(script))), file)
}
