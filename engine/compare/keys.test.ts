import { describe, expect, it } from 'vitest'
import { between, coarseBetween, compareStory } from '../../testing/story'

describe('offices', () => {
  it('conflict where one person is given two fields of one rank', () => {
    const story = compareStory({
      harbour: "Norway's Minister of Public Works, Lars Dahl, opened the bridge.",
      record: { text: "Norway's Minister of Public Health is Lars Dahl.", kind: 'reference' },
    })
    const [relation] = between(story, 'Public Works', 'Public Health')
    expect(relation).toMatchObject({ relation: 'contradicts', differs: 'role' })
    expect(story.questions.find(({ finding }) => finding === 'conflict')?.against_record).toBe(true)
  })

  it.each([
    ['Premier Lars Dahl opened the bridge.', 'Prime Minister Lars Dahl opened the bridge.', 'Lars Dahl'],
    [
      "Norway's Minister of Defense, Lars Dahl, opened it.",
      'Lars Dahl has been Norway’s Minister of National Defence since 2020.',
      'Lars Dahl',
    ],
  ])('agree under two names of one office: %s', (a, b, person) => {
    expect(coarseBetween(compareStory({ harbour: a, island: b }), person, person)).toContain('agree')
  })

  it('of a former and a present time do not conflict', () => {
    const story = compareStory({ harbour: 'Former governor Lars Dahl spoke.', island: 'Senator Lars Dahl spoke.' })
    expect(coarseBetween(story, 'Lars Dahl', 'Lars Dahl')).not.toContain('conflict')
  })

  it('of an acting and a deputy holder may both have been held', () => {
    const story = compareStory({
      harbour: 'Acting Police Chief Lars Dahl spoke.',
      island: 'Deputy Police Chief Lars Dahl spoke.',
    })
    expect(coarseBetween(story, 'Acting', 'Deputy')).toContain('apparent')
  })

  it('that exclude each other conflict', () => {
    const story = compareStory({
      harbour: 'Lt. Gov. Lars Dahl spoke in Skarholm.',
      island: 'Attorney General Lars Dahl spoke in Skarholm.',
    })
    expect(coarseBetween(story, 'Lt. Gov.', 'Attorney General')).toContain('conflict')
  })
})

describe('one office', () => {
  it('of two persons conflicts where one of them is given another office', () => {
    const story = compareStory({
      harbour: 'Attorney General Lars Dahl spoke. Lt. Gov. Ole Berg left Skarholm early.',
      island: 'The boats were late. Attorney General Ole Berg left Skarholm early.',
    })
    const rules = between(story, 'Lars Dahl', 'Attorney General Ole Berg').map(({ rule }) => rule)
    expect(rules).toContain('role.holder')
  })

  it.each([
    ['Attorney General Lars Dahl spoke.', 'Attorney General Ole Berg spoke.'],
    ['Maine Attorney General Lars Dahl spoke. Mayor Ole Berg left.', 'Ohio Attorney General Ole Berg spoke.'],
    ['Attorney General Lars Dahl spoke. Former Mayor Ole Berg left.', 'Attorney General Ole Berg spoke.'],
  ])('of two persons may be of two places or times: %s | %s', (a, b) => {
    const story = compareStory({ harbour: a, island: b })
    expect(coarseBetween(story, 'Lars Dahl', 'Attorney General Ole Berg')).not.toContain('conflict')
  })

  it('of a general and a major general is one', () => {
    const story = compareStory({ harbour: 'Gen. Lars Dahl spoke.', island: 'Maj. Gen. Lars Dahl spoke.' })
    expect(coarseBetween(story, 'Gen. Lars Dahl', 'Maj. Gen. Lars Dahl')).toEqual(['agree'])
  })
})

describe('names', () => {
  it('of a person with another gender conflict', () => {
    const story = compareStory({
      harbour: 'Kim Dahl met the press. Later Mrs. Dahl left.',
      record: { text: 'Kim Dahl, born in 1960, is a man.', kind: 'reference' },
    })
    expect(between(story, 'Mrs. Dahl', 'is a man')[0]).toMatchObject({ coarse: 'conflict', differs: 'name' })
  })

  it('of one body in two translations are variants', () => {
    const story = compareStory({
      harbour: 'He joined the Skarholm Fishing Workers League in the spring.',
      island: 'She led the Skarholm Fishing Workers Association for years.',
    })
    expect(between(story, 'Workers League', 'Workers Association')[0]).toMatchObject({
      relation: 'nameVariant',
      coarse: 'agree',
    })
  })

  it('that are equal ask no question', () => {
    const story = compareStory({
      harbour: 'He swam in the Upper Skarholm Bay.',
      island: 'Ducks live in the Upper Skarholm Bay.',
    })
    expect(story.questions.filter(({ kind }) => kind === 'name')).toEqual([])
  })
})

describe('firsts', () => {
  it('of one person agree in other words', () => {
    const story = compareStory({
      harbour: 'Ana Ruiz arrived in Oslo to begin her first overseas trip as president.',
      island: 'Norway was the goal of the first foreign visit of Ana Ruiz since she took office.',
    })
    expect(coarseBetween(story, 'first overseas trip', 'first foreign visit')).toContain('agree')
  })
})
