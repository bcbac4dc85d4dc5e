import { refuse } from '../../../../problem-response'
import { readingOf } from '../../../../reading'
import { resource } from '../../../../resource'
import { serve } from '../../../../serve'
import { claimWhole } from '../../../../views'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: serve('readClaim', async ({ params }) => {
    const reading = await readingOf(params.slug)
    const claim = reading.claim(params.id)
    if (claim) return { value: claimWhole(reading, claim) }
    return refuse('not-found', `There is no claim “${params.id}”.`, 'Choose one from the story’s claims.')
  }),
})
