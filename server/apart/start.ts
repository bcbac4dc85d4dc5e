import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** Starts a program of the project in a process of its own. `memory`: megabytes in all, beyond which it ends itself. */
export function start(program: string, memory: number | undefined): ChildProcess {
  const most = memory === undefined ? [] : [String(memory)]
  const child = fork(/* turbopackIgnore: true */ placeOf(program), most, {
    // the process ends itself before its heap is full: a heap that is nearly full only takes longer and longer
    execArgv: most.map((megabytes) => `--max-old-space-size=${megabytes}`),
    env: bareEnvironment(),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  child.on('error', () => child.kill())
  return child
}

/** In the project that this file lies in; from the folder where the program was started where this file was bundled. */
function placeOf(program: string): string {
  const here = import.meta.dirname
  const beside = here ? path.join(/* turbopackIgnore: true */ here, '../..', program) : ''
  return beside && existsSync(/* turbopackIgnore: true */ beside)
    ? beside
    : path.join(/* turbopackIgnore: true */ process.cwd(), program)
}

/** What Node needs, and none of the passwords and tokens that may stand beside it. */
const bareEnvironment = (): NodeJS.ProcessEnv => {
  const names = ['PATH', 'HOME', 'USERPROFILE', 'SystemRoot', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'TZ']
  return Object.fromEntries(names.map((name) => [name, process.env[name]])) as NodeJS.ProcessEnv
}
