import { expect, test } from 'vitest'
import { modelSetup } from './model-settings'

const OLLAMA = { VARIORUM_MODEL_PROVIDER: 'openai', VARIORUM_MODEL: 'llama3.2' }
const settingsOf = (environment: Record<string, string>) => {
  const setup = modelSetup(environment)
  if (setup.state !== 'on') throw new Error(JSON.stringify(setup))
  return setup.settings
}

test('nothing set, and nothing in what is set, is off', () => {
  expect(modelSetup({})).toEqual({ state: 'off' })
  expect(modelSetup({ VARIORUM_MODEL_PROVIDER: ' ', VARIORUM_MODEL: 'llama3.2' })).toEqual({ state: 'off' })
})

test('a name is enough for Ollama', () => {
  expect(settingsOf(OLLAMA)).toEqual({
    provider: 'openai',
    model: 'llama3.2',
    name: 'llama3.2',
    url: 'http://127.0.0.1:11434/v1',
    key: null,
    seconds: 60,
    calls: 20,
    tokens: 40_000,
  })
})

test('a local model goes by the name of its folder, one of the hub by its whole name', () => {
  const onnx = { VARIORUM_MODEL_PROVIDER: 'onnx' }
  expect(settingsOf({ ...onnx, VARIORUM_MODEL: './models/nli-small/' })).toMatchObject({
    name: 'nli-small',
    download: false,
  })
  expect(settingsOf({ ...onnx, VARIORUM_MODEL: 'some/nli-small', VARIORUM_MODEL_DOWNLOAD: 'yes' })).toMatchObject({
    name: 'some/nli-small',
    download: true,
  })
})

test.each([
  ['an unknown provider', { VARIORUM_MODEL_PROVIDER: 'oracle' }, 'VARIORUM_MODEL_PROVIDER'],
  ['no model', { VARIORUM_MODEL: '' }, 'VARIORUM_MODEL'],
  ['an address that is none', { VARIORUM_MODEL_URL: 'ollama' }, 'VARIORUM_MODEL_URL'],
  ['an address of a file', { VARIORUM_MODEL_URL: 'file:///etc/passwd' }, 'VARIORUM_MODEL_URL'],
  ['a hub that is no address', { VARIORUM_MODEL_HUB: 'hub' }, 'VARIORUM_MODEL_HUB'],
  ['a time that is no number', { VARIORUM_MODEL_SECONDS: 'long' }, 'VARIORUM_MODEL_SECONDS'],
  ['a budget of nothing', { VARIORUM_MODEL_CALLS: '0' }, 'VARIORUM_MODEL_CALLS'],
  [
    'a key sent in the clear',
    { VARIORUM_MODEL_URL: 'http://models.example', VARIORUM_MODEL_KEY: 's3cret' },
    'VARIORUM_MODEL_KEY',
  ],
])('%s is wrong, by name and without the key', (_what, over, name) => {
  const setup = modelSetup({ ...OLLAMA, ...over })
  expect(setup).toMatchObject({ state: 'wrong', problem: { message: expect.stringContaining(name) } })
  expect(JSON.stringify(setup)).not.toContain('s3cret')
})

test('a key may go to this computer, or anywhere encrypted', () => {
  const key = { ...OLLAMA, VARIORUM_MODEL_KEY: 's3cret' }
  expect(settingsOf(key)).toMatchObject({ key: 's3cret' })
  expect(settingsOf({ ...key, VARIORUM_MODEL_URL: 'https://models.example/v1/' })).toMatchObject({
    url: 'https://models.example/v1',
  })
})
