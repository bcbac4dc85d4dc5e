import { describe, expect, it } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import { COMPARISON, claim, deskStory, question, review } from '@/testing/desk-story'
import { consequenceInWords, consequenceOf } from './consequence'
import { loadGrid } from './filter'
import { windowOf } from './view-model'

const reading = readStory(deskStory())
const of = (id: string, story = reading) => {
  const asked = story.question(id)
  if (!asked) throw new Error(`no question ${id}`)
  return consequenceOf(story, asked)
}

describe('how much rests on a question', () => {
  it('counts the sources, the origins, the record and how far the answers lie apart', () => {
    expect(of('role')).toMatchObject({ sources: 3, of: 4, origins: 3, againstRecord: true, apart: 0.5 })
    expect(of('role').weight).toBeCloseTo(3 / 4 + 3 / 5 + 1 + 0.5)
    expect(consequenceInWords(of('role'))).toBe(
      '3 of 4 sources · 3 origins · against the record · answers 50 of 100 apart',
    )
  })

  it('measures numbers by the share of the larger one, over the answers and what they are set against', () => {
    // 40 and 52 of the new bridge, 12 of the old one that it only seems to contradict
    expect(of('hurt-new').apart).toBeCloseTo(40 / 52)
  })

  it('measures dates by the days between them, the first ones most', () => {
    const dated = (id: string, source: 'gazette' | 'record', exact: string, start: string) =>
      claim(id, source, exact, {
        kind: 'date',
        value: { type: 'date', start, end: start, granularity: 'day', role: 'event', stated: true },
      })
    const apartBy = (start: string) => {
      const claims = [
        dated('a', 'gazette', 'The Callow bridge opened on 4 May 2031', '2031-05-04'),
        dated('b', 'record', 'The Callow bridge opened on 4 May 2031.', start),
      ]
      const answers = [
        { id: 'x', label: 'x', claims: ['a'] },
        { id: 'y', label: 'y', claims: ['b'] },
      ]
      const questions = [question('when', { kind: 'date', finding: 'conflict', answers })]
      return of('when', readStory(deskStory({ comparison: { ...COMPARISON, claims, questions } }))).apart as number
    }
    expect(apartBy('2031-05-05')).toBeGreaterThan(0.1)
    expect(apartBy('2031-06-04') - apartBy('2031-05-04')).toBeGreaterThan(apartBy('2031-07-04') - apartBy('2031-06-04'))
    expect(apartBy('2034-05-04')).toBe(1)
  })

  it('knows no difference where nothing differs, and halves one that is explained', () => {
    expect(of('opened')).toMatchObject({ apart: null, againstRecord: false })
    const explained = readStory(deskStory({ reviews: [review({ decision: 'apparent' })] }))
    expect(of('hurt-new').weight - of('hurt-new', explained).weight).toBeCloseTo(40 / 52 / 2)
    const settled = readStory(deskStory({ reviews: [review({ key: 'role', decision: 'agree' })] }))
    expect(of('role', settled)).toMatchObject({ apart: null, againstRecord: false })
  })

  it('puts the weightiest first, with the reason in the row', () => {
    const { rows } = windowOf(reading, loadGrid('?sort=consequential'), 0, 9)
    expect(rows.map(({ id }) => id)).toEqual(['role', 'hurt-new', 'opened', 'hurt-old', 'opened-old'])
    expect(rows[2]?.note).toBe('2 of 4 sources · 2 origins')
  })
})

it('newest goes by the source published last of those that answer', () => {
  const { rows } = windowOf(reading, loadGrid('?sort=newest'), 0, 9)
  expect(rows.map(({ note }) => note).slice(0, 2)).toEqual(['5 May 2031: Callow Gazette', '5 May 2031: Callow Gazette'])
  expect(rows.at(-1)?.note).toBe('May 2031: The Weekly Ledger')
})
