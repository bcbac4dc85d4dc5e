import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A file of the project: its path from the root, with forward slashes, and its text. */
export type SourceFile = { path: string; text: string }

const SKIPPED = new Set(['node_modules', '.next', '.git', 'generated', 'data', 'test-results', 'playwright-report'])

/** All folders and files under `root`, by their paths from it. */
export function walk(root: string, from = ''): { folders: string[]; files: string[] } {
  const folders: string[] = []
  const files: string[] = []
  for (const entry of readdirSync(path.join(root, from), { withFileTypes: true })) {
    if (SKIPPED.has(entry.name) || entry.name.includes('.tmp.')) continue
    const at = path.posix.join(from, entry.name)
    if (!entry.isDirectory()) files.push(at)
    else {
      const inner = walk(root, at)
      folders.push(at, ...inner.folders)
      files.push(...inner.files)
    }
  }
  return { folders, files }
}

/** The code of the project. */
export const readCode = (root: string): SourceFile[] =>
  walk(root)
    .files.filter((file) => /\.(?:tsx?|mjs|js)$/.test(file) && file !== 'next-env.d.ts')
    .map((file) => ({ path: file, text: readFileSync(path.join(root, file), 'utf8') }))

export const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) || /^(?:testing|e2e)\//.test(file)

/** Code without its comments, so that a word in one breaks no rule. Line breaks stay. */
export const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')).replace(/(^|\s)\/\/[^\n]*/g, '$1')
