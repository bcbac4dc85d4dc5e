import { beforeEach, describe, expect, test } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import { claimsAlone, getSourceReading } from '@/server/queries/source-versions'
import { getStory } from '@/server/queries/stories'
import { getTrail } from '@/server/queries/trail'
import { testDatabase } from '@/testing/database'
import { codeOf, must } from '@/testing/outcome'
import { redoLast, undoChange, undoLast } from './changes'
import { editStory } from './edits'
import { importSource } from './import-source'
import { setPersonName } from './person'
import { replaceSourceText } from './source-text'
import { createStory } from './stories'

testDatabase()

const POST =
  'A fire at the Tarnby boatyard destroyed 14 boats on 3 March 2031 🔥, fire chief Mara Holt said. The fire began in the paint store. Nobody was hurt, the harbour office reported.'
const NEWS = 'The fire at the Tarnby boatyard on 3 March 2031 destroyed 9 boats, the harbour office reported.'

let slug = ''
beforeEach(async () => {
  must(await setPersonName('Ada Reader'))
  slug = must(await createStory({ title: 'Fire' })).slug
  for (const [outlet, text] of [
    ['Tarnby Post', POST],
    ['Harbour News', NEWS],
  ] as const)
    must(
      await importSource(slug, { fileName: `${outlet}.txt`, text }, { title: outlet, outlet, published: '2031-03-04' }),
    )
})

const replace = (text: string, more = {}) => replaceSourceText(slug, 'tarnby-post', { fileName: 'x', text }, more)
const shown = async (number: number | null = null) => {
  const reading = await getSourceReading(slug, 'tarnby-post', number)
  if (!reading) throw new Error('no such text')
  return reading
}
const numbers = async () => {
  const { current, versions } = await shown()
  return [current, versions.map(({ number, takenBack }) => (takenBack ? -number : number))]
}
/** The number claimed in a sentence with these words, else the first claim there. */
const claimWith = async (words: string) => {
  const story = readStory((await getStory(slug)) ?? fail())
  const found = story.comparison.claims.filter(
    ({ source, quote }) => source === 'tarnby-post' && quote.exact.includes(words),
  )
  return found.find(({ kind }) => kind === 'quantity') ?? found[0] ?? fail(`no claim has “${words}”`)
}
function fail(message = 'no story'): never {
  throw new Error(message)
}
const change = async (words: string) =>
  must(
    await editStory(slug, {
      edit: { kind: 'claim.change', claim: (await claimWith(words)).id, fields: { certainty: 'hedged' } },
      seen: null,
    }),
  ).id

describe('a newer text', () => {
  test('takes the place of the one before, which is kept, and the method reads it', async () => {
    const { before, after, warnings } = must(await replace(POST.replace('14 boats', '15 boats')))
    expect([before, after, warnings]).toEqual([1, 2, []])
    expect((await shown()).text).toContain('15 boats')
    expect((await shown(1)).text).toBe(POST)
    expect(await getSourceReading(slug, 'tarnby-post', 3)).toBeNull()
    expect((await claimWith('15 boats')).value).toMatchObject({ number: 15 })
    expect((await shown()).source.fileName).toBe('Tarnby Post.txt')
    const alone = (claims: { value: unknown }[]) => claims.map(({ value }) => value)
    expect(alone(claimsAlone(await shown(1)))).toContainEqual(expect.objectContaining({ number: 14 }))
    expect(alone(claimsAlone(await shown(2)))).toContainEqual(expect.objectContaining({ number: 15 }))
  })

  test('is refused where it is the same, another source’s, empty or of nothing, and changes nothing then', async () => {
    expect(codeOf(await replace(POST))).toBe('same-text')
    expect(codeOf(await replace(NEWS))).toBe('duplicate')
    expect(codeOf(await replace(' \n '))).toBe('empty')
    expect(codeOf(await replaceSourceText(slug, 'nowhere', { fileName: 'x', text: 'New.' }))).toBe('not-found')
    expect(await numbers()).toEqual([1, [1]])
  })

  test('is not set over one that the sender has not seen', async () => {
    must(await replace(`${POST} More soon.`, { why: 'a first update' }))
    const late = await replace(`${POST} Less soon.`, { seen: 1 })
    expect(late).toMatchObject({
      problem: {
        code: 'changed-meanwhile',
        meanwhile: { id: '2', person: 'Ada Reader', why: 'a first update', says: expect.stringContaining('version 2') },
      },
    })
    expect(codeOf(await replace(`${POST} Less soon.`, { seen: 2 }))).toBe('none')
  })

  test('that is not English is kept and not analysed', async () => {
    const german = 'Die Werft brannte am dritten März ab, und der Hafenmeister sagt, dass niemand verletzt worden sei.'
    expect(must(await replace(german)).warnings).toEqual([expect.stringContaining('not read like English')])
    expect((await shown()).source.analysed).toBe(false)
    expect(claimsAlone(await shown())).toEqual([])
  })
})

describe('undoing it', () => {
  test('lets the older text hold again and loses none, as often as one likes', async () => {
    const { change: id } = must(await replace(`${POST} More soon.`))
    must(await undoChange(slug, id))
    expect(await numbers()).toEqual([1, [1, -2]])
    expect((await shown()).text).toBe(POST)
    expect((await shown(2)).text).toBe(`${POST} More soon.`)
    must(await redoLast(slug))
    expect(await numbers()).toEqual([2, [1, 2]])
    must(await undoLast(slug))
    must(await replace(`${POST} Something else.`))
    expect(await numbers()).toEqual([3, [1, 2, 3]])
    expect([(await shown(1)).text, (await shown(2)).text]).toEqual([POST, `${POST} More soon.`])
    const { entries } = await getTrail(slug, { page: 1 })
    expect(entries[0]).toMatchObject({ what: 'Replaced the text of “Tarnby Post”', from: expect.stringContaining('1') })
  })

  test('goes from the newest backwards', async () => {
    const first = must(await replace(`${POST} One.`)).change
    const second = must(await replace(`${POST} Two.`)).change
    expect(codeOf(await undoChange(slug, first))).toBe('changed-since')
    must(await undoChange(slug, second))
    must(await undoChange(slug, first))
    expect((await shown()).text).toBe(POST)
  })
})

describe('what people did before', () => {
  const edits = async () => (await getStory(slug))?.edits.map(({ orphaned, quotes }) => [orphaned, quotes[0]?.exact])

  test('is found again where the words around it changed, and where the sentence was reworded', async () => {
    await change('14 boats')
    await change('Nobody was hurt')
    must(await replace(`Updated. ${POST.replace('the harbour office reported', 'the harbour office told the paper')}`))
    expect((await edits())?.map(([orphaned]) => orphaned)).toEqual([false, false])
    expect((await claimWith('14 boats')).certainty).toBe('hedged')
    expect((await claimWith('Nobody was hurt')).certainty).toBe('hedged')
  })

  test('is shown with its words where they are gone, and holds again when they return', async () => {
    await change('14 boats')
    must(await replace(POST.replace('14 boats', '15 boats')))
    expect(await edits()).toEqual([[true, expect.stringContaining('14 boats')]])
    expect((await claimWith('15 boats')).certainty).toBe('stated')
    must(await undoLast(slug))
    expect((await edits())?.map(([orphaned]) => orphaned)).toEqual([false])
    expect((await claimWith('14 boats')).certainty).toBe('hedged')
  })

  test('can be put on the claim that says it now, and the orphan taken back', async () => {
    const orphan = await change('14 boats')
    must(await replace(POST.replace('14 boats', '15 boats')))
    await change('15 boats')
    must(await undoChange(slug, orphan))
    expect(await edits()).toEqual([[false, expect.stringContaining('15 boats')]])
    expect((await claimWith('15 boats')).certainty).toBe('hedged')
  })

  test('an added claim keeps its place in the words, behind an emoji and in another paragraph', async () => {
    const words = 'The fire began in the paint store'
    const start = Array.from(POST.slice(0, POST.indexOf(words))).length
    const fields = { ...(await claimWith('14 boats')), statement: 'It began in the paint store.', value: null }
    const { statement, value, voices, certainty, polarity, kind, scope } = fields
    const { made } = must(
      await editStory(slug, {
        edit: {
          kind: 'claim.add',
          source: 'tarnby-post',
          start,
          end: start + words.length,
          fields: { statement, value, voices, certainty, polarity, kind, scope },
          question: null,
        },
        seen: null,
      }),
    )
    must(await replace(`Updated 🕐 at noon.\n\n${POST.replace('began in the paint store', 'began in a paint store')}`))
    const { comparison } = readStory((await getStory(slug)) ?? fail())
    const claim = comparison.claims.find(({ id }) => id === made)
    const { text } = await shown()
    expect(claim?.quote.exact).toBe('The fire began in a paint store')
    expect(Array.from(text).slice(claim?.quote.start, claim?.quote.end).join('')).toBe(claim?.quote.exact)
  })
})
