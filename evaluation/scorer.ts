import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { PartResult } from './scorecard'

const ROOT = path.join(import.meta.dirname, '..')

/** The folder with the evaluation sets and their scorer, or null where there is none on this machine. */
export function evaluationFolder(): string | null {
  const folder = path.resolve(ROOT, process.env.VARIORUM_EVALUATION ?? '../shared/evaluation')
  return existsSync(path.join(folder, 'score.py')) ? folder : null
}

/** What the scorer asks by itself where no limit is given. */
const OWN_LIMITS: Record<string, number> = { stories: 12 }

type Asked = { folder: string; part: string; limit: number | null; method: string }

/** Lets the sets' scorer ask the `variorum` command about one part, and reads its figure from the last line. */
export async function scorePart({ folder, part, limit, method }: Asked): Promise<PartResult> {
  const start = performance.now()
  const args = [path.join(folder, 'score.py'), part, ...(limit === null ? [] : ['--limit', String(limit)])]
  const printed = await run('python3', args, `node ${path.join('scripts', 'variorum.mjs')}`)
  const seconds = (performance.now() - start) / 1000
  return {
    part,
    ...readScore(part, printed),
    seconds: Math.round(seconds * 10) / 10,
    limit: limit ?? OWN_LIMITS[part] ?? null,
    method,
  }
}

/** Reads what the scorer prints: a line of detail and a line with the figure, each headed by the part's name. */
export function readScore(part: string, printed: string): { figure: number | null; detail: string } {
  const lines = printed.split('\n').filter((line) => line.startsWith(part))
  const figure = lines.map((line) => new RegExp(`^${part} (-?\\d+\\.\\d+)`).exec(line)?.[1]).findLast((each) => each)
  const detail =
    lines.find((line) => line.startsWith(`${part}: `))?.slice(part.length + 2) ?? 'the scorer gave no figure'
  return {
    figure: figure === undefined ? null : Number(figure),
    detail: detail.replace(/; outputs in .*$/, '').replace(/["'{}]/g, ''),
  }
}

function run(program: string, args: string[], variorum: string): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, VARIORUM: variorum },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let printed = ''
    child.stdout.on('data', (chunk) => {
      printed += chunk
    })
    child.on('error', failed)
    child.on('close', () => done(printed))
  })
}
