import { describe, expect, it } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import type { Claim } from '@/engine/model/claim'
import { aClaim, aRelation } from '@/testing/builders'
import { COMPARISON, deskStory, question } from '@/testing/desk-story'
import { framingOf } from './framing'
import { tokensOf, wordsAfter, wordsBefore, wordsBeside } from './words-around'

const before = (text: string, name: string) => {
  const tokens = tokensOf(text)
  return wordsBefore(
    text,
    tokens,
    tokens.findIndex((token) => token.text === name),
  )
}

describe('words around a name', () => {
  it.each([
    ['Yesterday the embattled harbour chief Lind resigned.', 'embattled harbour chief'],
    ['Union leader Lind resigned.', null],
    ['A crowd met Union Chief Lind.', 'Union Chief'],
    ['The mayor welcomed Lind.', null],
    ['The mayor met his old rival Lind.', 'old rival'],
    ['Callow’s new governor Lind spoke.', 'new governor'],
    ['The mayor spoke of Lind.', null],
    ['In March, Lind spoke.', null],
    ['On the Tuesday Lind spoke.', null],
    ['Mr. Lind spoke.', 'Mr.'],
    ['Lind spoke.', null],
    ['The men who followed Lind.', null],
  ])('%s', (text, expected) => {
    expect(before(text, 'Lind')).toBe(expected)
  })

  it('are found after a comma, as far as the next', () => {
    expect(wordsAfter('Lind, the harbour’s loudest voice, spoke', 4)).toBe('the harbour’s loudest voice')
    expect(wordsAfter('Lind, who spoke', 4)).toBeNull()
  })

  it('are what is left of an office when the name is taken out', () => {
    expect(wordsBeside('Odd Lind, chief of the harbour union', 'Odd Lind')).toBe('chief of the harbour union')
    expect(wordsBeside('harbour master, Odd Lind', 'Odd Lind')).toBe('harbour master')
    expect(wordsBeside('The harbour master is Odd Lind', 'Odd Lind')).toBe('The harbour master')
    expect(wordsBeside('President Odd Lind', 'Odd Lind')).toBeNull()
    expect(wordsBeside('Odd Lind has been Minister of Rail', 'Odd Lind')).toBe('Minister of Rail')
    expect(wordsBeside('the chief, Odd Lind, left the hall', 'Odd Lind')).toBeNull()
    expect(wordsBeside('nobody at all', 'Odd Lind')).toBeNull()
  })
})

describe('words for the same referent', () => {
  const says = (id: string, source: string, exact: string, more: Partial<Claim> = {}) =>
    aClaim({ id, source, exact, value: null, kind: 'other', ...more })
  const role = (title: string) => ({
    type: 'role' as const,
    person: 'Odd Lind',
    title,
    organisation: null,
    country: null,
    from: null,
    to: null,
    status: 'current' as const,
  })
  const story = (claims: Claim[], relations = [aRelation()]) =>
    readStory(deskStory({ comparison: { ...COMPARISON, claims, questions: [question('q', { relations })] } }))

  it('stand side by side, each with the place it is used at', () => {
    const reading = story([
      says('r', 'gazette', 'Odd Lind, chief of the harbour union', { kind: 'role', value: role('chief') }),
      says('a', 'gazette', 'The ferries stay, the tireless Lind said.'),
      says('b', 'herald', 'Union Boss Lind told the crowd.'),
      says('c', 'weekly', 'Odd Lind, the man behind the strike, spoke.'),
    ])
    const [lind, ...rest] = framingOf(reading)
    expect(rest).toEqual([])
    expect(lind?.name).toBe('Odd Lind')
    expect(lind?.by.map(({ name, uses }) => [name, uses.map(({ words, claim }) => `${words} (${claim})`)])).toEqual([
      ['Callow Gazette', ['chief of the harbour union (r)', 'tireless Lind (a)', 'Odd Lind (r)']],
      ['Harbour Herald', ['Union Boss Lind (b)']],
      ['The Weekly Ledger', ['the man behind the strike (c)', 'Odd Lind (c)']],
    ])
    expect(lind?.says).toBe('3 sources use 5 wordings; 1 of 5 in more than one source.')
  })

  it('are found in the words before a claim too, where they are whole', () => {
    const at = (id: string, source: string, prefix: string, start: number) =>
      says(id, source, 'the ferries stay', {
        quote: { exact: 'the ferries stay', prefix, suffix: '', start, end: start + 16 },
        voices: [
          { name: source, kind: 'source' },
          { name: 'Odd Lind', kind: 'person' },
        ],
      })
    const reading = story([
      at('a', 'gazette', 'Union Chief Odd Lind said ', 26),
      at('b', 'herald', 'oss that Mr Odd Lind said ', 90),
      at('c', 'weekly', 'dd Lind said ', 90),
      at('d', 'record', 'en now Odd Lind said ', 90),
    ])
    expect(framingOf(reading)[0]?.by.map(({ name, uses }) => [name, uses.map(({ words }) => words)])).toEqual([
      ['Callow Gazette', ['Union Chief Odd Lind']],
      ['Harbour Herald', ['Mr Odd Lind']],
      ['Reference notes', ['Odd Lind']],
    ])
  })

  it('join two names that the method calls names of one thing', () => {
    const value = (name: string) => ({ type: 'name' as const, name, variants: [], gender: null })
    const claims = [
      says('x', 'gazette', 'Harbour Youth League', { kind: 'name', value: value('Harbour Youth League') }),
      says('y', 'herald', 'the banned Harbour Youth Association', {
        kind: 'name',
        value: value('Harbour Youth Association'),
      }),
    ]
    const joined = framingOf(story(claims, [aRelation({ a: 'x', b: 'y', relation: 'nameVariant', coarse: 'agree' })]))
    expect(joined.map(({ by }) => by.flatMap(({ uses }) => uses.map(({ words }) => words)))).toEqual([
      ['Harbour Youth League', 'banned Harbour Youth Association'],
    ])
    expect(framingOf(story(claims))).toEqual([])
  })

  it('are not claimed where a part of a name could be someone else or a plain word', () => {
    const person = (name: string) => [
      { name: 'x', kind: 'source' as const },
      { name, kind: 'person' as const },
    ]
    const reading = story([
      says('a', 'gazette', 'The proud Lind spoke to many.', { voices: person('Odd Lind') }),
      says('b', 'herald', 'The meek Lind spoke.', { voices: person('Eva Lind') }),
      says('c', 'weekly', 'The new To spoke.', { voices: person('To Marsh') }),
      says('d', 'record', 'The old To spoke.', { voices: person('To Marsh') }),
    ])
    expect(framingOf(reading)).toEqual([])
  })

  it('say nothing where everyone uses the same words', () => {
    const person = [
      { name: 'x', kind: 'source' as const },
      { name: 'Odd Lind', kind: 'person' as const },
    ]
    const same = ['gazette', 'herald'].map((source) =>
      says(source, source, 'President Lind spoke.', { voices: person }),
    )
    expect(framingOf(story(same))).toEqual([])
  })
})
