import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { ProblemError } from '@/server/errors/outcome'
import type { ModelFiles } from './model-files'

export type PairTexts = readonly (readonly [first: string, second: string])[]
export type ModelProcess = {
  labels: string[]
  /** For each pair the likelihood of each label. */
  judge: (pairs: PairTexts, signal: AbortSignal) => Promise<number[][]>
  alive: () => boolean
  end: () => void
}

type Answer = { started?: true; ready?: string[]; scores?: number[][]; problem?: string; id?: number }

const FOLDER = 'onnx'
const RUNTIME = `${FOLDER}/node_modules/@huggingface/transformers/package.json`

export const runtimeInstalled = (): boolean => existsSync(/* turbopackIgnore: true */ RUNTIME)

/** Starts a process that holds the model. */
export async function startModel(files: ModelFiles, signal: AbortSignal): Promise<ModelProcess> {
  if (!runtimeInstalled()) throw notInstalled()
  const program = path.resolve(FOLDER, 'judge-pairs.mjs')
  const child = fork(/* turbopackIgnore: true */ program, [], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  try {
    await answerOf(child, ({ started }) => started === true, signal)
    const { stamp: _stamp, ...load } = files
    child.send({ load })
    const { ready = [] } = await answerOf(child, ({ ready: labels }) => labels !== undefined, signal)
    let last = 0
    return {
      labels: ready,
      judge: async (pairs, judging) => {
        const id = ++last
        child.send({ id, pairs })
        const { scores = [] } = await answerOf(child, (answer) => answer.id === id, judging)
        return scores
      },
      alive: () => child.connected && child.exitCode === null,
      end: () => child.kill('SIGKILL'),
    }
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
}

/** The first answer that fits. A problem it tells of, its end and a signal to stop all end the waiting. */
function answerOf(child: ChildProcess, fits: (answer: Answer) => boolean, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const done = (settle: () => void) => {
      child.off('message', hear)
      child.off('exit', gone)
      child.off('error', gone)
      signal.removeEventListener('abort', stopped)
      settle()
    }
    const hear = (message: unknown) => {
      const answer = message as Answer
      if (answer.problem !== undefined) done(() => reject(failed(answer.problem ?? '')))
      else if (fits(answer)) done(() => resolve(answer))
    }
    const gone = () => done(() => reject(failed('its process ended; the memory may not suffice')))
    const stopped = () => done(() => reject(signal.reason))
    child.on('message', hear)
    child.on('exit', gone)
    child.on('error', gone)
    signal.addEventListener('abort', stopped)
    if (signal.aborted) stopped()
  })
}

const failed = (why: string) =>
  /fetch failed|ENOTFOUND|ECONNREFUSED/.test(why)
    ? new ProblemError({
        code: 'model-fetch',
        message: 'The model could not be fetched: the hub does not answer.',
        next: 'Check the network and VARIORUM_MODEL_HUB, or put the model into a folder and name that in VARIORUM_MODEL.',
      })
    : new ProblemError({
        code: 'model-failed',
        message: `The model could not be loaded or run: ${why.split('\n')[0]?.slice(0, 300)}`,
        next: 'Check VARIORUM_MODEL; docs/method/larger-model.md says which models fit and what a folder holds.',
      })

const notInstalled = () =>
  new ProblemError({
    code: 'model-runtime',
    message: 'What runs an ONNX model is not installed; it is not part of the program.',
    next: 'Run npm run onnx in the folder of Variorum (about 300 MB), then ask again.',
  })
