// A process of its own for one ONNX model: what it holds goes with it, and a crash of native code stays in here.
// Its parent sends { load } once and { id, pairs } after that; it answers { ready }, { id, scores } or { problem }.
import { AutoModelForSequenceClassification, AutoTokenizer, env } from '@huggingface/transformers'

let model
let tokenizer

/** @param {{ folder: string, name: string, form: string, download: boolean, hub: string, cache: string }} wanted */
async function load({ folder, name, form, download, hub, cache }) {
  env.localModelPath = folder
  env.allowLocalModels = folder !== ''
  env.allowRemoteModels = download
  env.remoteHost = `${hub}/`
  env.cacheDir = cache
  tokenizer = await AutoTokenizer.from_pretrained(name)
  model = await AutoModelForSequenceClassification.from_pretrained(name, { dtype: form, device: 'cpu' })
  return Object.values(model.config.id2label ?? {})
}

/** For each pair the likelihood of each of the model's labels. Tokenizer and model are called by themselves: a pipeline drops the second text. */
async function judged(pairs) {
  const inputs = tokenizer(
    pairs.map(([first]) => first),
    { text_pair: pairs.map(([, second]) => second), padding: true, truncation: true },
  )
  const { logits } = await model(inputs)
  return logits.tolist().map((row) => {
    const highest = Math.max(...row)
    const powers = row.map((value) => Math.exp(value - highest))
    const sum = powers.reduce((total, power) => total + power, 0)
    return powers.map((power) => power / sum)
  })
}

process.on('message', async (message) => {
  try {
    if (message.load) process.send({ ready: await load(message.load) })
    else process.send({ id: message.id, scores: await judged(message.pairs) })
  } catch (error) {
    process.send({ id: message.id, problem: String(error?.message ?? error) })
  }
})
process.on('disconnect', () => process.exit(0))
process.send({ started: true })
