import { describe, expect, it } from 'vitest'
import type { Question } from '@/engine/model/comparison'
import { aQuestion, aRelation } from '@/testing/builders'
import { told, toldBy, toldStory } from '@/testing/told-story'
import { chosenOf, ownConflicts } from './chosen'
import { claimsBehind, quotedOf, voiceGraph } from './graph'
import { graphInWords, graphViewOf } from './graph-view'
import { dependentsOf } from './origins'
import { namedElsewhere, unnamedRowsOf } from './unnamed'

const SOURCES = [
  toldBy('post', { outlet: 'Tarnby Post' }),
  toldBy('news', { outlet: 'Harbour News' }),
  toldBy('view', { outlet: 'The View' }),
]
const CLAIMS = [
  told('p1', 'post', ['Mara Holt', 'person']),
  told('p2', 'post', ['Torva Radio', 'outlet'], ['Mara Holt', 'person']),
  told('p3', 'post'),
  told('n1', 'news', ['Mara Holt', 'person']),
  told('n2', 'news', ['officials', 'unnamed']),
  told('n3', 'news', ['a spokesman', 'unnamed']),
  told('v1', 'view', ['the Torva Radio', 'organisation']),
  told('v2', 'view', ['The View', 'outlet']),
]
const question = (id: string, ...answers: string[][]): Question =>
  aQuestion({ id, text: `${id}?`, answers: answers.map((claims, i) => ({ id: `${id}${i}`, label: id, claims })) })

const ids = (claims: { id: string }[]) => claims.map(({ id }) => id)

describe('who quotes whom', () => {
  const reading = toldStory(SOURCES, CLAIMS)
  const graph = voiceGraph(reading)

  it('counts each claim once at every voice it comes through', () => {
    expect(quotedOf(graph).map(({ key, claims, sources }) => [key, ids(claims), sources.length])).toEqual([
      ['mara holt', ['p1', 'p2', 'n1'], 2],
      ['torva radio', ['p2', 'v1'], 2],
      ['unnamed', ['n2', 'n3'], 1],
    ])
    expect(graph.quoting).toBe(6)
  })

  it('has an edge for each step, and the claims behind it are just those it counts', () => {
    expect(graph.edges.map(({ from, to, claims }) => [from, to, claims.length])).toEqual([
      ['source:news', 'unnamed', 2],
      ['source:news', 'mara holt', 1],
      ['source:post', 'mara holt', 1],
      ['source:post', 'torva radio', 1],
      ['source:view', 'torva radio', 1],
      ['torva radio', 'mara holt', 1],
    ])
    for (const { from, to, claims } of graph.edges)
      expect(ids(claimsBehind(graph, { voice: to, by: from, kind: null }))).toEqual(ids(claims))
    expect(ids(claimsBehind(graph, { voice: 'source:post', by: null, kind: null }))).toEqual(['p1', 'p2'])
    expect(ids(claimsBehind(graph, { voice: null, by: 'source:news', kind: 'unnamed' }))).toEqual(['n2', 'n3'])
    expect(ids(claimsBehind(graph, { voice: null, by: null, kind: 'unnamed' }))).toEqual(['n2', 'n3'])
    expect(claimsBehind(graph, { voice: 'nobody', by: null, kind: null })).toEqual([])
  })

  it('is drawn whole where it is small, with one row in the table for each line', () => {
    const view = graphViewOf('story', graph)
    expect(view.layers.map(({ nodes }) => nodes.length)).toEqual([3, 1, 2])
    expect(view.rows.map(({ from, to, claims }) => [from.key, to.key, claims])).toEqual(
      view.edges.map(({ from, to, weight }) => [from, to, weight]),
    )
    expect(view.edges[0]?.href).toBe('/stories/story/voices?voice=unnamed&by=source%3Anews#words')
    expect(graphInWords(graph, view, 3, CLAIMS.length)).toBe(
      '3 of 3 sources quote somebody, in 6 of 8 claims. Mara Holt is heard most: in 3 claims of 2 sources.',
    )
  })

  it('draws the strongest where there are too many, and says how many of how many', () => {
    const many = Array.from({ length: 60 }, (_, i) => toldBy(`s${i}`, { outlet: `Paper ${i}` }))
    const claims = many.flatMap(({ id }, i) =>
      Array.from({ length: (i % 7) + 1 }, (_, k) => told(`${id}-${k}`, id, [`Person ${i % 40}`, 'person'])),
    )
    const big = voiceGraph(toldStory(many, claims))
    const view = graphViewOf('story', big, 10)
    expect(view.layers[0]?.nodes).toHaveLength(10)
    expect(view.drawn[0]).toEqual({ title: 'Sources', shown: 10, of: 60 })
    const drawn = new Set(view.layers.flatMap(({ nodes }) => nodes.map(({ id }) => id)))
    expect(view.edges.every(({ from, to }) => drawn.has(from) && drawn.has(to))).toBe(true)
    expect(Math.min(...view.edges.map(({ weight }) => weight))).toBe(7 - 1)
    expect(graphInWords(big, view, 60, claims.length)).toContain('10 of 60 sources')
  })
})

describe('many reports, few origins', () => {
  it('finds the questions that rest on fewer origins than reports, most dependent first', () => {
    const wire = (id: string, source: string) => told(id, source, ['Mara Holt', 'person'])
    const sources = ['a', 'b', 'c', 'd'].map((id) => toldBy(id))
    const claims = [
      wire('a1', 'a'),
      wire('b1', 'b'),
      wire('c1', 'c'),
      told('d1', 'd'),
      wire('a2', 'a'),
      wire('b2', 'b'),
    ]
    const reading = toldStory(sources, claims, [
      question('crew', ['a2', 'b2']),
      question('boats', ['a1', 'b1'], ['c1', 'd1']),
      question('cause', ['c1', 'd1']),
    ])
    const found = dependentsOf(reading)
    expect(found.map(({ question: { id }, reports, origins }) => [id, reports, origins])).toEqual([
      ['boats', 4, 2],
      ['crew', 2, 1],
    ])
    expect(found[0]?.shared.map(({ name, sources: count, claims: same }) => [name, count, ids(same)])).toEqual([
      ['Mara Holt', 3, ['a1', 'b1', 'c1']],
    ])
  })
})

describe('unnamed voices', () => {
  const reading = toldStory(SOURCES, CLAIMS, [question('boats', ['p1', 'n2']), question('crew', ['n3', 'p3'], ['v1'])])
  const graph = voiceGraph(reading)

  it('are counted against the claims that quote anybody', () => {
    expect(
      unnamedRowsOf(reading, graph).map(({ source, unnamed, quoting, called }) => [source, unnamed, quoting, called]),
    ).toEqual([
      ['news', 2, 3, ['officials', 'a spokesman']],
      ['post', 0, 2, []],
      ['view', 0, 1, []],
    ])
  })

  it('are set beside a named one for the same answer, not for another, and not beside a source’s own word', () => {
    expect(
      namedElsewhere(reading, graph).map(({ question: { id }, unnamed, named }) => [id, ids(unnamed), ids(named)]),
    ).toEqual([['boats', ['n2'], ['p1']]])
  })
})

describe('one voice', () => {
  const clash = (a: string, b: string): Question => ({
    ...question(`${a} ${b}`, [a], [b]),
    finding: 'conflict',
    relations: [aRelation({ a, b })],
  })
  const reading = toldStory(SOURCES, CLAIMS, [clash('p1', 'n1'), clash('n2', 'n3'), clash('p1', 'v1')])
  const graph = voiceGraph(reading)

  it('is shown with its sources, who passes it on, and where it contradicts itself', () => {
    const chosen = chosenOf(reading, graph, { voice: 'mara holt', by: null, kind: null })
    expect(chosen?.sources).toEqual([
      { id: 'post', name: 'Tarnby Post', claims: 2 },
      { id: 'news', name: 'Harbour News', claims: 1 },
    ])
    expect(chosen?.passedOnBy.map(({ from }) => from)).toEqual(['source:news', 'source:post', 'torva radio'])
    expect(chosen?.conflicts.map(({ a, b }) => [a.id, b.id])).toEqual([['p1', 'n1']])
  })

  it('has no quarrel with others as its own, and those without a name are no one voice', () => {
    expect([...ownConflicts(reading, graph).keys()]).toEqual(['mara holt'])
  })

  it('is nothing where nothing is asked for', () => {
    expect(chosenOf(reading, graph, { voice: null, by: null, kind: null })).toBeNull()
  })
})
