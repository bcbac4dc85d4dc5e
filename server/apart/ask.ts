import type { ChildProcess } from 'node:child_process'
import { Death, type DeathReason, reasonOf } from './death'

/** `rss`: the memory that the process has after its work, in bytes. */
export type Answered<Answer> = { id: number; value: Answer; error?: string; rss: number }

/**
 * Asks a process once and waits for its answer. Fails with `Death` where it did not live to give one, and with the words of
 * the error where the work itself failed. `time`: milliseconds. The program may end meanwhile only when this is over.
 */
export function ask<Answer>(
  child: ChildProcess,
  message: { id: number; asked: unknown },
  time: number | undefined,
  signal: AbortSignal | undefined,
): Promise<Answered<Answer>> {
  child.ref()
  child.channel?.ref()
  return new Promise((resolve, reject) => {
    let why: DeathReason | undefined
    const giveUp = (reason: DeathReason) => {
      why = reason
      child.kill('SIGKILL')
    }
    const stop = () => giveUp('stopped')
    const timer = time === undefined ? undefined : setTimeout(() => giveUp('too-slow'), time)
    const hear = (answer: Answered<Answer>) => {
      if (answer.id !== message.id) return
      leave()
      if (answer.error === undefined) resolve(answer)
      else reject(new Error(answer.error))
    }
    const gone = (code: number | null, sign: NodeJS.Signals | null) => {
      leave()
      reject(new Death(why ?? reasonOf(code, sign)))
    }
    // one that could not be started tells no exit
    const failed = () => child.pid === undefined && gone(null, null)
    const leave = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      child.off('message', hear).off('exit', gone).off('error', failed)
      child.unref()
      child.channel?.unref()
    }
    child.on('message', hear).on('exit', gone).on('error', failed)
    signal?.addEventListener('abort', stop)
    try {
      // the exit tells why: one that is dead already is not ended by this
      child.send(message, (error) => error && child.kill())
    } catch (error) {
      leave()
      reject(error)
    }
  })
}
