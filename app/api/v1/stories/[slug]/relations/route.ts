import { stretchOf } from '../../../pages'
import { readingOf } from '../../../reading'
import { resource } from '../../../resource'
import { serve } from '../../../serve'
import { relationsIn } from '../../../views'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: serve('listRelations', async ({ params, query }) => {
    const { coarse, relation, claim } = query
    const all = relationsIn(await readingOf(params.slug)).filter(
      (one) =>
        (!coarse || one.coarse === coarse) &&
        (!relation || one.relation === relation) &&
        (!claim || one.a === claim || one.b === claim),
    )
    return { value: stretchOf(all, query) }
  }),
})
