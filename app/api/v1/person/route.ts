import { getPerson } from '@/server/queries/people'
import { setPersonName } from '@/server/usecases/person'
import { given, refuse } from '../problem-response'
import { resource } from '../resource'
import { serve } from '../serve'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: serve('readPerson', async () => ({ value: { person: await getPerson() } })),
  PUT: serve('setPerson', async ({ body, by }) => {
    if (by !== null)
      refuse('signed-by-token', `Changes are signed by the name of the token, ${by}.`, 'Make a token of another name.')
    return { value: { person: given(await setPersonName(body.name)) } }
  }),
})
