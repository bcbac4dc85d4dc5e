import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * Who asks, and under which condition, for as long as a request is worked on. `name`: whom changes are signed by instead of
 * who works on this computer. `unchanged`: whether a story's version is the one that the sender has read.
 */
export type Asking = { name: string | null; unchanged: ((version: string) => boolean) | null }

/** On the global object, as parts of the program may be loaded twice. */
const holder = globalThis as typeof globalThis & { variorumRequest?: AsyncLocalStorage<Asking> }
const storage = (): AsyncLocalStorage<Asking> => {
  holder.variorumRequest ??= new AsyncLocalStorage()
  return holder.variorumRequest
}

/** Does the work in the name, and under the condition, of whoever asks. */
export const asking = <T>(as: Asking, work: () => Promise<T>): Promise<T> => storage().run({ ...as }, work)

/** The name that changes are signed by; null where it is that of who works on this computer. */
export const askingName = (): string | null => storage().getStore()?.name ?? null

/** The condition that is still to be checked: handed out once, for the story has another version as soon as it was changed. */
export function takeCondition(): Asking['unchanged'] {
  const now = storage().getStore()
  const unchanged = now?.unchanged ?? null
  if (now) now.unchanged = null
  return unchanged
}
