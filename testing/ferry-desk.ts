import { database } from '@/server/db/client'
import { insertSource } from '@/server/store/sources'
import { findStory } from '@/server/store/stories'
import { freeze } from '@/server/usecases/freeze-text'
import { setPersonName } from '@/server/usecases/person'
import { runStory } from '@/server/usecases/run-story'
import { EMPTY_META } from '@/server/usecases/source-meta'
import { createStory } from '@/server/usecases/stories'
import { ferrySources } from './ferry'
import { must } from './outcome'

/** The two reports of the ferry as a story on the desk of Mara Lind, compared once; gives its slug. */
export async function ferryOnDesk(): Promise<string> {
  must(await setPersonName('Mara Lind'))
  const { slug } = must(await createStory({ title: 'Ferry' }))
  const story = await findStory(database(), slug)
  for (const { id, file, text, title, outlet } of ferrySources())
    await insertSource(database(), story?.id ?? '', id, freeze(file, text), { ...EMPTY_META, title, outlet })
  must(await runStory(slug))
  return slug
}
