import { FIRE } from '@/e2e/story-maker'
import { importSource } from '@/server/usecases/import-source'
import { setPersonName } from '@/server/usecases/person'
import { addProposition } from '@/server/usecases/propositions'
import { createStory } from '@/server/usecases/stories'
import { must } from './outcome'

/** A story of two reports that contradict each other, with a proposition and somebody to sign for it. Returns its slug. */
export async function apiStory(title = 'A fire at the boatyard'): Promise<string> {
  must(await setPersonName('Ines Roth'))
  const { slug } = must(await createStory({ title }))
  for (const [at, { text, outlet, published }] of FIRE.entries())
    must(
      await importSource(
        slug,
        { fileName: `report ${at + 1}.txt`, text },
        { outlet, published: published ?? null },
        { run: false },
      ),
    )
  must(await addProposition(slug, 'The fire began in the paint store'))
  return slug
}
