import { refuse } from '../../../../problem-response'
import { readingOf } from '../../../../reading'
import { resource } from '../../../../resource'
import { serve } from '../../../../serve'
import { questionWhole } from '../../../../views'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: serve('readQuestion', async ({ params }) => {
    const reading = await readingOf(params.slug)
    const question = reading.question(params.id)
    if (question) return { value: questionWhole(reading, question) }
    return refuse('not-found', `There is no question “${params.id}”.`, 'Choose one from the story’s questions.')
  }),
})
