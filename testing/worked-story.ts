import type { StoryDto } from '@/contracts/desk'
import type { Edit } from '@/contracts/edits'
import { getStory } from '@/server/queries/stories'
import { undoLast } from '@/server/usecases/changes'
import { editStory } from '@/server/usecases/edits'
import { importSource } from '@/server/usecases/import-source'
import { setPersonName } from '@/server/usecases/person'
import { addProposition } from '@/server/usecases/propositions'
import { decide } from '@/server/usecases/reviews'
import { replaceSourceText } from '@/server/usecases/source-text'
import { createStory } from '@/server/usecases/stories'
import { BRIDGE } from './bridge'
import { must } from './outcome'

export const storyOf = async (slug: string): Promise<StoryDto> => {
  const story = await getStory(slug)
  if (!story) throw new Error(`no story ${slug}`)
  return story
}

/** A story on the bridge with a run; the first sources of the three. */
export async function bridgeStory(title = 'Bridge', count = 3): Promise<string> {
  const { slug } = must(await createStory({ title }))
  const files = Object.entries(BRIDGE).slice(0, count)
  for (const [i, [fileName, text]] of files.entries())
    must(
      await importSource(
        slug,
        { fileName, bytes: new TextEncoder().encode(text) },
        { outlet: fileName },
        { run: i === files.length - 1 },
      ),
    )
  return slug
}

export const questionWith = async (slug: string, finding: string) => {
  const found = (await storyOf(slug)).comparison?.questions.find((question) => question.finding === finding)
  if (!found) throw new Error(`no question that shows ${finding}`)
  return found
}

export const edit = async (slug: string, said: Edit, why = '', seen: string | null = null) =>
  must(await editStory(slug, { edit: said, why, seen }))

/** The bridge story after a day of two people's work: edits of several kinds, decisions, a newer text, something undone. */
export async function workedStory(title = 'Bridge'): Promise<string> {
  must(await setPersonName('Mara Lind'))
  const slug = await bridgeStory(title)
  must(await addProposition(slug, 'The bridge was too expensive'))
  const conflict = await questionWith(slug, 'conflict')
  await edit(slug, { kind: 'question.rename', question: conflict.id, text: 'What did it come to?' }, 'shorter')
  const claims = conflict.answers.flatMap((answer) => answer.claims)
  must(await decide(slug, { target: 'question', key: conflict.id, decision: 'conflict', note: 'Two figures stand.' }))
  const split = await edit(slug, {
    kind: 'question.split',
    question: conflict.id,
    claims: claims.slice(0, 1),
    text: 'And by the first paper?',
  })
  await edit(slug, { kind: 'question.rename', question: split.made ?? '', text: 'By the first paper?' })
  must(await setPersonName('Jon Vale'))
  must(await decide(slug, { target: 'claim', key: claims[0] ?? '', decision: 'agree', reading: 2 }))
  const verdict = {
    kind: 'claim.verdict',
    claim: claims[0] ?? '',
    rating: 'Needs context',
    review: 'Without the ramps.',
  }
  await edit(slug, { ...verdict, by: null, url: null } as Edit)
  await edit(slug, { kind: 'brief.lead', text: 'The bridge is open.' })
  must(await undoLast(slug))
  const [first] = (await storyOf(slug)).sources
  const newer = `${BRIDGE['north.txt']} The ferry stopped the same day.`
  must(await replaceSourceText(slug, first?.id ?? '', { fileName: 'north.txt', text: newer }, { why: 'updated' }))
  return slug
}
