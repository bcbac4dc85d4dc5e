import type { ModelDto } from '@/contracts/suggestions'
import { modelSetup } from '@/server/env/model-settings'

/** What is set up of a larger model, without loading or calling anything. Never the key. */
export function getModel(): ModelDto {
  const setup = modelSetup()
  if (setup.state !== 'on') return setup
  const { name: model, calls } = setup.settings
  if (setup.settings.provider === 'openai')
    return { state: 'on', model, calls, sends: new URL(setup.settings.url).origin }
  return { state: 'on', model, calls, sends: null }
}
