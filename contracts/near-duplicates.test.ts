import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearDuplicates } from './near-duplicates'

const sentence = (name: string, count = 30) => Array.from({ length: count }, (_, k) => `${name}${k}`).join(' ')
const cut = (text: string, { start, end }: { start: number; end: number }) =>
  Array.from(text).slice(start, end).join('')

describe('near-duplicates', () => {
  it('are pairs that share long passages, with the share of each and where the longest stand', () => {
    const wire = `${sentence('Fähre', 60)}. “${sentence('said', 25)}”`
    const a = `🛳️ Own words first. ${wire}`
    const b = `${wire.toUpperCase()}\n\n${sentence('more', 85)}`
    const [pair, ...others] = nearDuplicates([
      { id: 'a', text: a },
      { id: 'b', text: b },
      { id: 'c', text: sentence('other', 200) },
    ])
    expect(others).toEqual([])
    expect(pair).toMatchObject({ a: 'a', b: 'b', shareOfA: 85 / 88, shareOfB: 0.5 })
    expect(pair?.passages.map(({ words }) => words)).toEqual([85])
    expect(cut(a, pair?.passages[0]?.a ?? { start: 0, end: 0 })).toBe(wire.slice(0, -1))
    expect(cut(b, pair?.passages[0]?.b ?? { start: 0, end: 0 })).toBe(wire.slice(0, -1).toUpperCase())
  })

  it('are not texts that share a turn of phrase or one quotation', () => {
    const quote = sentence('quoted', 25)
    const text = (own: string) => `${sentence(own, 200)} ${quote} ${sentence(`${own}b`, 200)}`
    expect(nearDuplicates([text('a'), text('b')].map((words, k) => ({ id: `${k}`, text: words })))).toEqual([])
  })

  it('pin passages to equal words, whatever the texts are made of', () => {
    const word = fc.constantFrom('a', 'die', 'Fähre', '40', '🛳️', 'نص', '—', 'the')
    const text = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
        const plain = (words: string) => words.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)
        const all = texts.map((one, k) => ({ id: `${k}`, text: one }))
        for (const { a, b, passages, shareOfA, shareOfB } of nearDuplicates([
          ...all,
          { id: 'copy', text: texts[0] ?? '' },
        ])) {
          expect(Math.max(shareOfA, shareOfB)).toBeLessThanOrEqual(1)
          const textOf = (id: string) => (id === 'copy' ? texts[0] : texts[Number(id)]) ?? ''
          for (const passage of passages)
            expect(plain(cut(textOf(a), passage.a))).toEqual(plain(cut(textOf(b), passage.b)))
        }
      }),
      { numRuns: 200 },
    )
  })

  it('are found among 200 texts of 1,000 words in little time, even where all are one', () => {
    const text = sentence('word', 1000)
    const before = performance.now()
    const pairs = nearDuplicates(Array.from({ length: 200 }, (_, k) => ({ id: `${k}`, text })))
    expect(pairs.length).toBe((200 * 199) / 2)
    expect(performance.now() - before).toBeLessThan(10_000)
  })
})
