import { fold } from '@/ui/fold'
import { stretchOf } from '../../../pages'
import { readingOf } from '../../../reading'
import { resource } from '../../../resource'
import { serve } from '../../../serve'
import { questionView } from '../../../views'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = resource({
  GET: serve('listQuestions', async ({ params, query }) => {
    const reading = await readingOf(params.slug)
    const { standing, kind, undecided, q } = query
    const words = fold(q ?? '')
      .split(' ')
      .filter(Boolean)
    const fits = reading.comparison.questions.filter((question) => {
      if ((standing && reading.standing(question) !== standing) || (kind && question.kind !== kind)) return false
      if (undecided && String(reading.undecided(question)) !== undecided) return false
      const text =
        words.length > 0 ? fold([question.text, ...question.answers.map(({ label }) => label)].join(' ')) : ''
      return words.every((word) => text.includes(word))
    })
    const { items, total } = stretchOf(fits, query)
    return { value: { items: items.map((question) => questionView(reading, question)), total } }
  }),
})
