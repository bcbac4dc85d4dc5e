import path from 'node:path'
import { z } from 'zod'
import type { Problem } from '@/contracts/desk'

/** What is set up of a larger model. Nothing set: it is off, and nothing of it is loaded or called. */
export type ModelSettings = {
  /** the name of the model, or for a local one its folder or its name on the hub */
  model: string
  /** stands on every suggestion: the model's name, or its folder's */
  name: string
  /** how long one call may take */
  seconds: number
  /** how many calls and tokens one asking may take */
  calls: number
  tokens: number
} & (
  | { provider: 'openai'; url: string; key: string | null }
  | { provider: 'onnx'; download: boolean; hub: string; form: string | null }
)

export type ModelSetup =
  | { state: 'off' }
  | { state: 'wrong'; problem: Problem }
  | { state: 'on'; settings: ModelSettings }

/** Where Ollama listens. */
const OLLAMA = 'http://127.0.0.1:11434/v1'
/** Where models are fetched from, where that is allowed. */
const HUB = 'https://huggingface.co'
const WHERE = 'docs/method/larger-model.md has all settings. Unset VARIORUM_MODEL_PROVIDER to switch the model off.'

const whole = (standard: number, most: number) => z.coerce.number().int().min(1).max(most).default(standard)
const environmentSchema = z.object({
  VARIORUM_MODEL_PROVIDER: z.enum(['openai', 'onnx'], 'must be openai or onnx'),
  VARIORUM_MODEL: z.string('must name the model').trim().min(1, 'must name the model'),
  VARIORUM_MODEL_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as http://127.0.0.1:11434/v1' })
    .default(OLLAMA),
  VARIORUM_MODEL_KEY: z.string().trim().optional(),
  VARIORUM_MODEL_DOWNLOAD: z.enum(['yes', 'no'], 'must be yes or no').default('no'),
  VARIORUM_MODEL_HUB: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://huggingface.co' })
    .default(HUB),
  VARIORUM_MODEL_FORM: z.enum(['fp32', 'fp16', 'q8', 'int8', 'uint8', 'q4', 'q4f16', 'bnb4']).optional(),
  VARIORUM_MODEL_SECONDS: whole(60, 3600),
  VARIORUM_MODEL_CALLS: whole(20, 10_000),
  VARIORUM_MODEL_TOKENS: whole(40_000, 100_000_000),
})

/** Reads the set-up from the environment; an empty setting counts as none. */
export function modelSetup(environment: Record<string, string | undefined> = process.env): ModelSetup {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
  if (!given.VARIORUM_MODEL_PROVIDER) return { state: 'off' }
  const result = environmentSchema.safeParse(given)
  if (!result.success) {
    const [issue] = result.error.issues
    return wrong(`${issue?.path.join('.')} ${issue?.message ?? 'is not as expected'}`)
  }
  const env = result.data
  const url = env.VARIORUM_MODEL_URL.replace(/\/+$/, '')
  const key = env.VARIORUM_MODEL_KEY || null
  if (key && url.startsWith('http:') && !isHere(url))
    return wrong('VARIORUM_MODEL_KEY would go over the network unencrypted, as VARIORUM_MODEL_URL begins with http:')
  const limits = {
    model: env.VARIORUM_MODEL,
    name: env.VARIORUM_MODEL_PROVIDER === 'onnx' ? folderName(env.VARIORUM_MODEL) : env.VARIORUM_MODEL,
    seconds: env.VARIORUM_MODEL_SECONDS,
    calls: env.VARIORUM_MODEL_CALLS,
    tokens: env.VARIORUM_MODEL_TOKENS,
  }
  const settings: ModelSettings =
    env.VARIORUM_MODEL_PROVIDER === 'openai'
      ? { ...limits, provider: 'openai', url, key }
      : {
          ...limits,
          provider: 'onnx',
          download: env.VARIORUM_MODEL_DOWNLOAD === 'yes',
          hub: env.VARIORUM_MODEL_HUB.replace(/\/+$/, ''),
          form: env.VARIORUM_MODEL_FORM ?? null,
        }
  return { state: 'on', settings }
}

const wrong = (what: string): ModelSetup => ({
  state: 'wrong',
  problem: { code: 'model-settings', message: `The larger model is not set up right: ${what}.`, next: WHERE },
})

/** Whether an address is of this computer. */
export const isHere = (url: string): boolean => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(url).hostname)

/** The last part of a path; a name on the hub has two parts and is no path. */
const folderName = (model: string): string =>
  /^[\w-][\w.-]*\/[\w.-]+$/.test(model) ? model : path.basename(path.resolve(model))
