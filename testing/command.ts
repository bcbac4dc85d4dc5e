import { Readable, Writable } from 'node:stream'
import { main } from '../scripts/commands/main'

/** Runs the program in this process; what it wrote, and its exit code. */
export async function variorum(...args: string[]): Promise<{ code: number; output: string; errors: string }> {
  const written = { output: '', errors: '' }
  const into = (name: keyof typeof written) =>
    new Writable({
      write(chunk, _, done) {
        written[name] += String(chunk)
        done()
      },
    })
  const streams = { input: Readable.from([]), output: into('output'), errors: into('errors') }
  const code = await main(args, { ...streams, colour: false })
  return { code, ...written }
}
