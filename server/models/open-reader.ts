import { type ModelSettings, modelSetup } from '@/server/env/model-settings'
import { ProblemError } from '@/server/errors/outcome'
import { onnxReader } from './onnx/onnx-reader'
import { openaiReader } from './openai/openai-reader'
import type { SecondReader } from './second-reader'

/** Kept on the global object: reloaded modules must not start a second process beside the first. */
const holder = globalThis as typeof globalThis & { variorumReader?: { settings: string; reader: SecondReader } }

const made = (settings: ModelSettings): SecondReader =>
  settings.provider === 'openai' ? openaiReader(settings) : onnxReader(settings)

export type OpenReader = { reader: SecondReader; settings: ModelSettings }

/** The model that is set up, or null where none is. Throws the problem where the set-up is wrong. Loads nothing yet. */
export async function openReader(): Promise<OpenReader | null> {
  const setup = modelSetup()
  if (setup.state === 'off') return null
  if (setup.state === 'wrong') throw new ProblemError(setup.problem)
  const settings = JSON.stringify(setup.settings)
  if (holder.variorumReader?.settings !== settings) {
    await holder.variorumReader?.reader.close()
    holder.variorumReader = { settings, reader: made(setup.settings) }
  }
  return { reader: holder.variorumReader.reader, settings: setup.settings }
}

/** Gives the model back, where one is open. */
export async function closeReader(): Promise<void> {
  await holder.variorumReader?.reader.close()
  holder.variorumReader = undefined
}
