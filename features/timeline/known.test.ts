import { describe, expect, it } from 'vitest'
import type { Claim } from '@/engine/model/claim'
import type { DateValue } from '@/engine/model/value'
import { aQuestion } from '@/testing/builders'
import { told, toldBy, toldStory } from '@/testing/told-story'
import { dayOf } from './days'
import { factsOf, knownRowsOf } from './known'
import { knownInWords } from './known-words'

const on = (day: string): DateValue => ({
  type: 'date',
  start: day,
  end: day,
  granularity: 'day',
  role: 'event',
  stated: true,
})
const at = (claim: Claim, day: string): Claim => ({ ...claim, time: on(day) })

const SOURCES = [
  toldBy('record', { published: '2031-01-01', reference: true }),
  toldBy('old', { published: '2031-03-01' }),
  toldBy('eager', { published: '2031-03-04' }),
  toldBy('first', { published: '2031-03-06' }),
  toldBy('same', { published: '2031-03-06' }),
  toldBy('later', { published: '2031-03-09' }),
  toldBy('month', { published: '2031-03' }),
  toldBy('undated', { published: null }),
]
const FIRE = aQuestion({
  id: 'fire',
  text: 'How many boats burnt?',
  answers: [{ id: 'a', label: '14', claims: ['f', 'l', 'r'] }],
})
const LONE = aQuestion({ id: 'lone', text: 'Who paid?', answers: [{ id: 'b', label: 'the port', claims: ['l2'] }] })
const CLAIMS = [
  at(told('f', 'first'), '2031-03-03'),
  at(told('l', 'later'), '2031-03-03'),
  at(told('r', 'record'), '2031-03-03'),
  told('l2', 'later'),
]
const reading = toldStory(SOURCES, CLAIMS, [FIRE, LONE])
const facts = factsOf(reading, null)
const rows = knownRowsOf(reading, facts)

describe('what a source could have known', () => {
  it('is asked of what two sources tell', () => {
    expect(facts.map(({ question }) => question.id)).toEqual(['fire'])
    expect(factsOf(reading, 'role')).toEqual([])
  })

  it('goes by who had it first, and a record is not asked', () => {
    expect(facts[0]?.first?.source).toBe('first')
    expect(Object.fromEntries(rows.map(({ source, facts: [one] }) => [source.id, one?.known]))).toEqual({
      old: 'before',
      eager: 'untold',
      first: 'told',
      // of one day, which came first cannot be told
      same: 'unclear',
      later: 'told',
      month: 'unclear',
      undated: 'unclear',
    })
  })

  it('holds silence against nobody but who came out after a report', () => {
    const late = toldStory([...SOURCES, toldBy('mute', { published: '2031-03-07' })], CLAIMS, [FIRE])
    const row = knownRowsOf(late, factsOf(late, null)).find(({ source }) => source.id === 'mute')
    expect(row?.counts).toEqual({ told: 0, could: 1, untold: 0, before: 0, unclear: 0 })
    expect(row?.facts[0] && knownInWords(row.facts[0])).toBe(
      'could have known from 7 March 2031: first reported by first, 6 March 2031',
    )
  })

  it('takes no day of publication for the day of the fact', () => {
    const assumed = { ...on('2031-03-06'), stated: false }
    const claims = [{ ...told('f', 'first'), time: assumed }, told('l', 'later'), told('r', 'record')]
    const [fact] = factsOf(toldStory(SOURCES, claims, [FIRE]), null)
    expect(fact?.happened).toBeNull()
    const meant = [at(told('f', 'first'), '2031-03-04'), told('l', 'later')]
    expect(factsOf(toldStory(SOURCES, meant, [FIRE]), null)[0]?.happened).toBe(dayOf('2031-03-04'))
  })

  it('has no day for what was told before it was to happen', () => {
    const claims = [at(told('f', 'first'), '2031-03-20'), told('l', 'later')]
    expect(factsOf(toldStory(SOURCES, claims, [FIRE]), null)[0]?.happened).toBeNull()
  })

  it('is said in words', () => {
    const words = (id: string) => {
      const one = rows.find(({ source }) => source.id === id)?.facts[0]
      return one && knownInWords(one)
    }
    expect(words('old')).toBe('published before the fact (3 March 2031)')
    expect(words('eager')).toBe('nobody here had reported it yet: first by first, 6 March 2031')
    expect(words('month')).toBe('the dates do not tell: first reported by first, 6 March 2031')
  })
})
