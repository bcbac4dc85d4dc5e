/** Why a process apart did not live to answer. */
export type DeathReason = 'too-slow' | 'too-much-memory' | 'broke-off' | 'stopped'

/** Work in a process apart ended without an answer; what that means to people is for the place that asked to say. */
export class Death extends Error {
  constructor(readonly reason: DeathReason) {
    super(`A process apart ended without an answer: ${reason}.`)
  }
}

/** Node ends with 134 or SIGABRT where its heap is full; a process ends itself with SIGKILL where all of it is too large. */
export const reasonOf = (code: number | null, signal: NodeJS.Signals | null): DeathReason =>
  signal === 'SIGKILL' || signal === 'SIGABRT' || code === 134 ? 'too-much-memory' : 'broke-off'
