import { describe, expect, it } from 'vitest'
import { told, toldBy } from '@/testing/told-story'
import { circlesOf } from './circles'

const sources = [
  toldBy('post', { outlet: 'Tarnby Post' }),
  toldBy('news', { outlet: 'Harbour News' }),
  toldBy('wire', { outlet: 'Nordhavn Press Agency' }),
]
const on = (answers: Record<string, string[]>) => (id: string) => answers[id] ?? []
const rings = (claims: ReturnType<typeof told>[], answers: Record<string, string[]> = {}) =>
  circlesOf(claims, sources, on(answers)).map(({ links, questions }) => ({
    ring: links.map(({ from }) => from).join(' → '),
    questions,
  }))

describe('circular reporting', () => {
  it('is two outlets that cite each other, once, whatever they are called', () => {
    const claims = [
      told('p', 'post', ['Harbour News', 'outlet']),
      told('n', 'news', ['the Tarnby Post', 'organisation']),
    ]
    expect(rings(claims)).toEqual([{ ring: 'harbour news → tarnby post', questions: [] }])
  })

  it('closes on a question only where every link speaks to it', () => {
    const claims = [
      told('p', 'post', ['Harbour News', 'outlet']),
      told('p2', 'post', ['Harbour News', 'outlet']),
      told('n', 'news', ['Tarnby Post', 'outlet']),
    ]
    expect(rings(claims, { p: ['boats'], p2: ['crew'], n: ['crew', 'weather'] })[0]?.questions).toEqual(['crew'])
    expect(rings(claims, { p: ['boats'], n: ['weather'] })[0]?.questions).toEqual([])
  })

  it('may come back through a third, or through an outlet that is no source', () => {
    const through = [
      told('p', 'post', ['Harbour News', 'outlet']),
      told('n', 'news', ['NPA', 'outlet'], ['Mara Holt', 'person']),
      told('w', 'wire', ['Tarnby Post', 'outlet']),
    ]
    expect(rings(through).map(({ ring }) => ring)).toEqual(['harbour news → nordhavn press agency → tarnby post'])
    const chained = [
      told('p', 'post', ['Torva Radio', 'outlet'], ['Harbour News', 'outlet']),
      told('n', 'news', ['Tarnby Post', 'outlet']),
    ]
    expect(rings(chained).map(({ ring }) => ring)).toEqual(['harbour news → tarnby post → torva radio'])
  })

  it.each([
    ['one cites and the other does not', [told('p', 'post', ['Harbour News', 'outlet']), told('n', 'news')]],
    ['an outlet names itself', [told('p', 'post', ['the Tarnby Post', 'outlet'])]],
    [
      'a person bears the name of an outlet',
      [told('p', 'post', ['Harbour News', 'outlet']), told('n', 'news', ['Tarnby Post', 'unnamed'])],
    ],
    [
      'both cite one wire',
      [told('p', 'post', ['NPA', 'outlet']), told('n', 'news', ['NPA', 'outlet']), told('w', 'wire')],
    ],
  ])('is not seen where %s', (_name, claims) => {
    expect(rings(claims)).toEqual([])
  })
})
