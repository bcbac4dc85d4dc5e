import type { ModelDto } from '@/contracts/suggestions'
import { isHere, modelSetup } from '@/server/env/model-settings'

/** What is set up of a larger model, without loading or calling anything. Never the key. */
export function getModel(): ModelDto {
  const setup = modelSetup()
  if (setup.state !== 'on') return setup
  const { name: model, calls } = setup.settings
  if (setup.settings.provider === 'onnx') return { state: 'on', model, calls, sends: null, away: false }
  const { url } = setup.settings
  return { state: 'on', model, calls, sends: new URL(url).origin, away: !isHere(url) }
}
