import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { ProblemError } from '@/server/errors/outcome'

/** What the process is told to load, and what tells this very model from another. */
export type ModelFiles = { folder: string; name: string; form: string; download: boolean; cache: string; stamp: string }

/** The forms a model may be kept in, the cheapest first; each with its file. */
const FORMS: Record<string, string> = {
  q8: 'model_quantized',
  int8: 'model_int8',
  uint8: 'model_uint8',
  q4: 'model_q4',
  q4f16: 'model_q4f16',
  bnb4: 'model_bnb4',
  fp16: 'model_fp16',
  fp32: 'model',
}

/** Where models that are fetched from the hub are kept, beside the database. */
const CACHE = 'data/models'
const GUIDE = 'docs/method/larger-model.md says what such a folder holds.'

/** Finds a model in a folder, or on the hub where fetching is allowed. */
export function modelFiles(settings: { model: string; download: boolean; form: string | null }): ModelFiles {
  const cache = path.resolve(CACHE)
  const folder = path.resolve(settings.model)
  if (existsSync(folder) && statSync(folder).isDirectory()) return localFiles(folder, settings.form, cache)
  const form = settings.form ?? 'q8'
  const onHub = { folder: cache, name: settings.model, form, download: settings.download, cache, stamp: `hub ${form}` }
  if (!/^[\w.-]+\/[\w.-]+$/.test(settings.model)) throw noModel(`There is no folder “${settings.model}”.`, GUIDE)
  if (!settings.download && !existsSync(path.join(cache, settings.model)))
    throw noModel(
      `There is no folder “${settings.model}”, and fetching a model of that name is not allowed.`,
      'Name a folder in VARIORUM_MODEL, or set VARIORUM_MODEL_DOWNLOAD=yes to fetch it from huggingface.co once.',
    )
  return onHub
}

function localFiles(folder: string, form: string | null, cache: string): ModelFiles {
  for (const file of ['config.json', 'tokenizer.json', 'tokenizer_config.json'])
    if (!existsSync(path.join(folder, file))) throw noModel(`The model folder ${folder} has no ${file}.`, GUIDE)
  const fileOf = (name: string) => path.join(folder, 'onnx', `${FORMS[name] ?? name}.onnx`)
  const chosen = form ?? Object.keys(FORMS).find((name) => existsSync(fileOf(name)))
  if (!chosen || !existsSync(fileOf(chosen)))
    throw noModel(
      `The model folder ${folder} has no ${chosen ? path.basename(fileOf(chosen)) : 'model'} in onnx/.`,
      GUIDE,
    )
  const { size, mtimeMs } = statSync(fileOf(chosen))
  return {
    folder: `${path.dirname(folder)}${path.sep}`,
    name: path.basename(folder),
    form: chosen,
    download: false,
    cache,
    stamp: `${folder} ${chosen} ${size} ${Math.round(mtimeMs)}`,
  }
}

const noModel = (message: string, next: string) => new ProblemError({ code: 'model-folder', message, next })
