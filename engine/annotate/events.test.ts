import { describe, expect, it } from 'vitest'
import { readText } from '../text/read'
import { annotateStory } from './annotate'
import { clausesOf } from './clauses'

const annotated = (text: string, published: string | null = '2024-05-14') => {
  const source = { id: 'a', file: 'a.txt', text, title: null, outlet: null, kind: null, published, sha256: '' }
  const [only] = annotateStory([{ source, doc: readText(text) }])
  if (!only) throw new Error('nothing read')
  return only
}
const events = (text: string, published?: string) =>
  annotated(text, published).events.map(({ agents, noun, place, time }) =>
    [agents.join('+'), noun, place, time?.start?.slice(0, 7)].map((part) => part ?? '-').join(' '),
  )

describe('events', () => {
  it('know who came where and when', () => {
    expect(events('Ana Ruiz’s visit to Norway in March 2021 was short.')).toEqual(['Ana Ruiz visit Norway 2021-03'])
  })

  it('told again are one', () => {
    expect(events('Ana Ruiz arrived in Norway on May 2. The visit ended well.\nHer trip was a success.')).toHaveLength(
      1,
    )
  })

  it('of another traveller or another country are another', () => {
    expect(events('Ana Ruiz paid a visit to Norway. Ole Berg’s visit to Norway was longer.')).toHaveLength(2)
    expect(events('Ana Ruiz paid a visit to Norway. Ana Ruiz will visit Denmark in September.')).toHaveLength(2)
  })

  it('take the day of publication where the text gives no other, and say that it is inferred', () => {
    const [event] = annotated('Ana Ruiz paid a visit to Norway.', '2021-03').events
    expect(event).toMatchObject({ inferred: true, time: { start: '2021-03-01', stated: false } })
  })

  it('are not dated by what another verb says', () => {
    expect(events('It was Ana Ruiz’s first trip to Norway after she broke a leg in 2019.', '2024-05-14')).toEqual([
      'Ana Ruiz trip Norway 2024-05',
    ])
  })

  it('are no general nouns', () => {
    expect(events('Wars and strikes are bad for trade.')).toEqual([])
  })
})

describe('clauses', () => {
  const clauses = (text: string) => {
    const doc = readText(text)
    return clausesOf(doc).map(({ start, end }) => doc.text.slice(start, end))
  }

  it('part at relative clauses and coordinated verbs', () => {
    expect(
      clauses(
        'The harbour was named after Ole Berg, who came to Skarholm in 1931 and founded the union of the fishermen there.',
      ),
    ).toEqual([
      'The harbour was named after Ole Berg',
      'who came to Skarholm in 1931',
      'founded the union of the fishermen there',
    ])
  })

  it('take a date in front of their subject along', () => {
    expect(
      clauses(
        'Encouraged by the long work of many committees, in May 2020, the council of Skarholm passed a new law.',
      ).at(-1),
    ).toMatch(/^in May 2020, the council/)
  })

  it('leave short sentences whole', () => {
    expect(clauses('He came and she left the old house.')).toHaveLength(1)
  })
})

describe('gender', () => {
  it('is read from an honorific and from plain words', () => {
    expect(annotated('Mrs. Dahl left. Kim Dahl, born in 1960, is a man.').genders.map(({ gender }) => gender)).toEqual([
      'female',
      'male',
    ])
  })
})
