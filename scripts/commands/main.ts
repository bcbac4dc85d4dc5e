import { BAD_INPUT, complain, DONE, misused, type Terminal, write } from './terminal'
import { USAGE } from './usage'

type LineCommand = (terminal: Terminal) => Promise<number>
type Command = (args: string[], terminal: Terminal) => Promise<number>

/** The commands that answer lines. Each loads only when it is asked for, so that the others start as quickly as they can. */
const LINE_COMMANDS: Record<string, () => Promise<LineCommand>> = {
  judge: async () => (await import('./judge')).judge,
  stance: async () => (await import('./stance')).stance,
  attribute: async () => (await import('./attribute')).attribute,
  values: async () => (await import('./values')).values,
}

/** The commands that take arguments. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  compare: async () => (await import('./compare')).compare,
  verify: async () => (await import('./verify')).verify,
  merge: async () => (await import('./merge')).merge,
  import: async () => (await import('./import')).importCommand,
  export: async () => (await import('./export')).exportCommand,
  stories: async () => (await import('./stories')).stories,
  bundle: async () => (await import('./bundle')).bundle,
  backup: async () => (await import('./backup')).backup,
  restore: async () => (await import('./backup')).restore,
  serve: async () => (await import('./serve')).serve,
  token: async () => (await import('./token')).token,
}

/** Runs one command and gives the exit code. Never throws: a user gets a message, not a stack trace. */
export async function main(args: string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args
  try {
    if (name === '--version' || name === '-v') return await printVersion(terminal)
    if (name === '--help' || name === '-h' || name === 'help' || rest.includes('--help') || rest.includes('-h')) {
      await write(terminal.output, USAGE)
      return DONE
    }
    const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (command) return await (await command())(rest, terminal)
    const load = name !== undefined && Object.hasOwn(LINE_COMMANDS, name) ? LINE_COMMANDS[name] : undefined
    if (!load) return await misused(terminal, name === undefined ? 'which command?' : `there is no command “${name}”`)
    if (rest.length > 0)
      return await misused(terminal, `${name} takes no arguments, it reads JSON Lines on standard input`)
    return await (await load())(terminal)
  } catch (error) {
    await complain(terminal, error instanceof Error ? error.message : String(error))
    return BAD_INPUT
  }
}

async function printVersion(terminal: Terminal): Promise<number> {
  const [{ readFile }, { METHOD_VERSION }] = await Promise.all([
    import('node:fs/promises'),
    import('../../engine/pipeline'),
  ])
  const about = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  await write(terminal.output, `variorum ${about.version}, method ${METHOD_VERSION}\n`)
  return DONE
}
