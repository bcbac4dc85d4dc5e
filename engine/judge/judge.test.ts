import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgePair } from '../judge'

const judge = (a: string, b: string, question?: string) =>
  judgePair({ id: 'x', a, b, ...(question ? { question } : {}) })

describe('two sentences', () => {
  it.each([
    [
      'The council of Skarholm approved the new ferry on Monday.',
      'On Monday Skarholm’s council approved a new ferry.',
      'agree',
    ],
    ['Ole Berg signed 14 contracts in Skarholm.', 'Ole Berg signed 11 contracts in Skarholm.', 'conflict'],
    ['The ferry to Skarholm was opened in May.', 'The ferry to Skarholm was not opened in May.', 'conflict'],
    ['The ferry to Skarholm was opened in May.', 'Cabbage needs much water and a little lime.', 'unrelated'],
  ])('%s / %s: %s', (a, b, coarse) => {
    expect(judge(a, b).coarse).toBe(coarse)
  })

  it('that only seem to conflict are told by their times', () => {
    const given = judge('Mayor Berg resigned in May 2014.', 'Mayor Dahl resigned in January 2011.')
    expect(given.coarse).toBe('apparent')
  })

  it('names what parts them in both sides’ words', () => {
    const { reason, differs } = judge(
      'Ole Berg signed 14 contracts in Skarholm.',
      'Ole Berg signed 11 contracts in Skarholm.',
    )
    expect(differs).toBe('quantity')
    expect(reason).toContain('14')
    expect(reason).toContain('11')
  })

  it('says that a claim with more than its evidence goes beyond it', () => {
    const evidence =
      'A storm tore the roof off the market hall of Skarholm on Friday night, the fire brigade said, and the stalls stayed shut the next day.'
    expect(judge(evidence, 'A storm tore off the roof of the market hall.').agree).toBeGreaterThan(
      judge(evidence, 'A storm tore off the roof of the town library.').agree,
    )
  })

  it('holds the same event likelier than another of its kind', () => {
    const fire = 'A fire destroyed the Lindum theatre in Skarholm on Friday.'
    expect(judge(fire, 'The Lindum theatre in Skarholm burnt down in a fire.').same_event).toBeGreaterThan(
      judge(fire, 'A fire damaged a bakery in Osterby on Sunday.').same_event,
    )
  })
})

describe('a question', () => {
  it('tells which words are the answer', () => {
    const question = 'How long will the bridge be closed?'
    expect(judge('for two years', 'two years', question).coarse).toBe('agree')
    expect(judge('for two years', 'until the end of March', question).coarse).not.toBe('agree')
  })
})

const ARTICLE = `The harbour of Skarholm will be closed for repairs, Mayor Ole Berg said on Tuesday. Divers found cracks in the eastern
pier during an inspection in March. ${'Fishing boats will land their catch in Osterby, twelve kilometres to the north, as long as the work goes on. '.repeat(6)}
The council set aside four million crowns. The work is to end before the herring season begins in autumn.`

describe('a summary and its article', () => {
  it('conflict the more the more the summary changes', () => {
    const right = judge(
      ARTICLE,
      'The harbour of Skarholm will be closed for repairs. Divers found cracks in the eastern pier.',
    )
    const wrong = judge(
      ARTICLE,
      'The airport of Skarholm will be closed for repairs. Divers found cracks in the western pier.',
    )
    expect(wrong.conflict).toBeGreaterThan(right.conflict)
  })

  it('are judged alike in both orders', () => {
    const summary = 'Divers found cracks in the eastern pier of Skarholm.'
    expect(judge(ARTICLE, summary).conflict).toBe(judge(summary, ARTICLE).conflict)
  })
})

describe('two articles', () => {
  it('report one event or two', () => {
    const other = ARTICLE.replaceAll('Skarholm', 'Tornby')
      .replaceAll('harbour', 'railway')
      .replaceAll('Ole Berg', 'Ida Holm')
    expect(judge(ARTICLE, ARTICLE).same_event).toBeGreaterThan(0.5)
    expect(judge(ARTICLE, other).same_event).toBeLessThan(judge(ARTICLE, ARTICLE).same_event)
  })
})

describe('any text', () => {
  it.each([
    ['nothing', ''],
    ['signs', '?!… “”'],
    ['a long word', 'x'.repeat(50_000)],
    ['many numbers', '1 '.repeat(10_000)],
    ['many names', 'Ole Berg '.repeat(4_000)],
    ['right to left', '\u202Eשלום עולם'],
  ])('of %s is judged', (_, text) => {
    for (const [a, b] of [
      [text, 'Ole Berg left Skarholm.'],
      ['Ole Berg left Skarholm.', text],
      [text, text],
    ] as const) {
      const { conflict, agree, same_event } = judge(a, b)
      for (const share of [conflict, agree, same_event]) expect(share >= 0 && share <= 1).toBe(true)
    }
  })

  it('is judged the same every time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ maxLength: 200 }), (a, b) => {
        expect(judge(a, b)).toEqual(judge(a, b))
      }),
      { numRuns: 40 },
    )
  })
})
