import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { ProblemError } from '@/server/errors/outcome'

/** What the process is told to load, and what tells this very model from another. */
export type ModelFiles = {
  folder: string
  name: string
  form: string
  download: boolean
  hub: string
  cache: string
  stamp: string
}

export type Wanted = { model: string; download: boolean; hub: string; form: string | null }

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
export function modelFiles(settings: Wanted, cache = path.resolve(CACHE)): ModelFiles {
  const folder = path.resolve(settings.model)
  if (statSync(/* turbopackIgnore: true */ folder, { throwIfNoEntry: false })?.isDirectory())
    return localFiles(folder, settings, cache)
  const form = settings.form ?? 'q8'
  if (!/^[\w.-]+\/[\w.-]+$/.test(settings.model)) throw noModel(`There is no folder “${settings.model}”.`, GUIDE)
  if (!settings.download && !isThere(cache, settings.model))
    throw noModel(
      `There is no folder “${settings.model}”, and fetching a model of that name is not allowed.`,
      'Name a folder in VARIORUM_MODEL, or set VARIORUM_MODEL_DOWNLOAD=yes to fetch it from the hub once.',
    )
  const { model: name, download, hub } = settings
  return { folder: `${cache}${path.sep}`, name, form, download, hub, cache, stamp: `${hub} ${form}` }
}

function localFiles(folder: string, { form, hub }: Wanted, cache: string): ModelFiles {
  for (const file of ['config.json', 'tokenizer.json', 'tokenizer_config.json'])
    if (!isThere(folder, file)) throw noModel(`The model folder ${folder} has no ${file}.`, GUIDE)
  const fileOf = (name: string) => `onnx/${FORMS[name] ?? name}.onnx`
  const chosen = form ?? Object.keys(FORMS).find((name) => isThere(folder, fileOf(name)))
  if (!chosen || !isThere(folder, fileOf(chosen)))
    throw noModel(
      `The model folder ${folder} has no ${chosen ? path.basename(fileOf(chosen)) : 'model'} in onnx/.`,
      GUIDE,
    )
  const { size, mtimeMs } = statSync(/* turbopackIgnore: true */ `${folder}/${fileOf(chosen)}`)
  return {
    folder: `${path.dirname(folder)}${path.sep}`,
    name: path.basename(folder),
    form: chosen,
    download: false,
    hub,
    cache,
    stamp: `${folder} ${chosen} ${size} ${Math.round(mtimeMs)}`,
  }
}

/** Nothing that is looked for here is part of the program: the bundler must not go and gather it. */
const isThere = (folder: string, file: string): boolean => existsSync(/* turbopackIgnore: true */ `${folder}/${file}`)

const noModel = (message: string, next: string) => new ProblemError({ code: 'model-folder', message, next })
