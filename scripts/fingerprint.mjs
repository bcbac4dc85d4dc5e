import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const NOT_BUILT = /(?:^\.|\.test\.tsx?$|\.tmp\.|^sample$|^migrations$)/

/** A hash of files and folders with all that is in them, tests and scratch files aside. What is not there counts as nothing. */
export function fingerprint(paths, ...extra) {
  const hash = createHash('sha256')
  const add = (file) => {
    if (!existsSync(file)) return
    if (!statSync(file).isDirectory()) hash.update(`${file}\0`).update(readFileSync(file))
    else for (const name of readdirSync(file).sort()) if (!NOT_BUILT.test(name)) add(path.posix.join(file, name))
  }
  for (const file of paths) add(file)
  for (const word of extra) hash.update(`\0${word}`)
  return hash.digest('hex')
}
