import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'

const PROGRAM = path.join(import.meta.dirname, 'variorum.mjs')

/** Runs the program itself, from a folder that is not the project's. */
function variorum(args: string[], input = '', stopAfter = Number.POSITIVE_INFINITY) {
  return new Promise<{ code: number | null; output: string; errors: string }>((done) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: tmpdir() })
    let output = ''
    let errors = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
      if (output.length > stopAfter) child.stdout.destroy()
    })
    child.stderr.on('data', (chunk) => {
      errors += chunk
    })
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    child.on('close', (code) => done({ code, output, errors }))
  })
}

it('runs from any folder and answers lines', async () => {
  const line = JSON.stringify({ id: 'a', text: 'The mayor said that 12 boats left.' })
  const { code, output, errors } = await variorum(['attribute'], `${line}\nnot json\n`)
  expect(code).toBe(2)
  expect(JSON.parse(output)).toMatchObject({ id: 'a' })
  expect(errors).toBe('variorum: line 2: is not JSON\n')
})

it('compares files', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'variorum-program-'))
  await writeFile(path.join(folder, 'a.txt'), 'The fire in the old mill killed 12 people on Monday, the police said.')
  await writeFile(path.join(folder, 'b.txt'), 'On Monday 12 people were killed by the fire in the old mill.')
  const { code, output, errors } = await variorum(['compare', folder, '--json'])
  await rm(folder, { recursive: true })
  expect({ code, errors }).toEqual({ code: 0, errors: '' })
  expect(JSON.parse(output).sources).toHaveLength(2)
})

it('is quiet when its reader stops early', async () => {
  const line = JSON.stringify({ id: 'a', text: 'The mayor said that 12 boats left.' })
  const { code, errors } = await variorum(['attribute'], `${line}\n`.repeat(3000), 10)
  expect({ code, errors }).toEqual({ code: 0, errors: '' })
})

it('gives usage and code 2 for what it does not know', async () => {
  const { code, output, errors } = await variorum(['compose'])
  expect({ code, output }).toEqual({ code: 2, output: '' })
  expect(errors).toContain('there is no command “compose”')
  expect(errors).not.toMatch(/^\s+at /m)
})
