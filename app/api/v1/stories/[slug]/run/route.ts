import { runSince, runStory, stopRun } from '@/server/usecases/run-story'
import { given } from '../../../problem-response'
import { storyOf } from '../../../reading'
import { resource } from '../../../resource'
import { serve } from '../../../serve'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: serve('readRun', async ({ params: { slug } }) => {
    const { run } = await storyOf(slug)
    return { value: { run, since: runSince(slug) } }
  }),
  POST: serve('startRun', async ({ params: { slug }, request, url }) => {
    if (!/\brespond-async\b/i.test(request.headers.get('prefer') ?? '')) return { value: given(await runStory(slug)) }
    await storyOf(slug)
    // what goes wrong is told by the state: the story stays behind its texts
    void runStory(slug)
    return { status: 202, headers: { location: url.pathname, 'preference-applied': 'respond-async' } }
  }),
  DELETE: serve('stopRun', async ({ params: { slug } }) => {
    await storyOf(slug)
    return { value: { stopped: stopRun(slug) } }
  }),
})
