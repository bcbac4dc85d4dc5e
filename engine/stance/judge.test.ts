import { describe, expect, it } from 'vitest'
import { judgeStance } from './judge'

describe('headlines', () => {
  const rumour = 'A circus lion escaped in Elmford'

  it.each([
    ['Lion escapes from circus in Elmford', ['asserts']],
    ['No, a lion did not escape from a circus in Elmford', ['rejects']],
    ['Elmford circus lion story is a hoax', ['rejects']],
    ['Circus denies that lion escaped', ['rejects']],
    ['Lion reportedly escapes from Elmford circus', ['reports', 'hedges']],
    ['Has a lion escaped in Elmford?', ['reports', 'hedges']],
    ['Bakers prepare for the summer fair', ['silent']],
  ])('%s → %s', (text, accepted) => {
    expect(accepted).toContain(judgeStance(rumour, text).stance)
  })

  it('scores between 0 and 1 and says why', () => {
    const { score, reason } = judgeStance(rumour, 'Elmford circus lion story is a hoax')
    expect(score).toBeGreaterThan(0.5)
    expect(score).toBeLessThanOrEqual(1)
    expect(reason).toContain('hoax')
  })
})

it('reads which way a sentence leans', () => {
  const proposition = 'Norway is drifting towards Iceland'
  expect(judgeStance(proposition, 'The idea that Norway could turn away from Iceland is mistaken.').stance).toBe(
    'asserts',
  )
  expect(judgeStance(proposition, 'Norway keeps a balance between Iceland and Ireland.').stance).toBe('rejects')
})

describe('articles', () => {
  const lion = 'A circus lion escaped in Elmford'
  const filler =
    'The tents stand on the meadow by the river, where the fair has been held each summer for as long as anyone can recall. '

  it('says that an article about something else is silent', () => {
    const text = `The bakers of Harrow met on Tuesday to agree on a price for rye bread. ${'Flour has become dear since the winter, and several ovens have gone cold. '.repeat(8)}`
    expect(judgeStance(lion, text).stance).toBe('silent')
  })

  it('sees that an article is about it', () => {
    const text = `A lion escaped from a circus in Elmford on Friday, the police confirmed. The lion was seen near the school. ${filler.repeat(4)} The circus in Elmford has two more lions.`
    expect(judgeStance(lion, text).stance).not.toBe('silent')
  })
})

it('answers any text, the same twice', () => {
  for (const text of ['', '?', '😀', 'a'.repeat(100_000), 'not '.repeat(20_000), '“'.repeat(5000)]) {
    expect(judgeStance('The moon is made of cheese', text)).toEqual(judgeStance('The moon is made of cheese', text))
    expect(judgeStance(text, 'The moon is made of cheese').stance).toBeTypeOf('string')
  }
})
