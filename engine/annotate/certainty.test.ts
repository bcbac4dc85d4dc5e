import { describe, expect, it } from 'vitest'
import { readText } from '../text/read'
import { certaintyOf } from './certainty'

const read = (text: string, part = text) => {
  const doc = readText(text)
  const start = text.indexOf(part)
  const from = doc.tokens.findIndex((t) => t.start >= start)
  const past = doc.tokens.findIndex((t) => t.start >= start + part.length)
  const { certainty, polarity, cues } = certaintyOf(doc, from, past < 0 ? doc.tokens.length : past)
  return { certainty, polarity, cues: cues.map((cue) => text.slice(cue.start, cue.end)) }
}

describe('certainty', () => {
  it.each([
    ['The ferry left at noon.', 'stated'],
    ['The ferry may leave at noon.', 'hedged'],
    ['The ferry reportedly sank.', 'hedged'],
    ['The ferry appears to be late.', 'hedged'],
    ['The ferry is likely to be late.', 'hedged'],
    ['It is believed to be the oldest ferry.', 'hedged'],
    ['The skipper said that it could rain.', 'hedged'],
    ['The ferry will leave at noon.', 'expected'],
    ['The ferry is expected to leave at noon.', 'expected'],
    ['The ferry is due to leave at noon.', 'expected'],
    ['The owners plan to paint the ferry.', 'expected'],
    ['Ferry to sail again in May', 'expected'],
    ['The owners denied that the ferry was unsafe.', 'denied'],
    ['The owners rejected claims that the ferry was unsafe.', 'denied'],
    ['The owners dismissed reports that the ferry was unsafe.', 'denied'],
    ['The owners disputed that the ferry was unsafe.', 'denied'],
    ['The owners denied any part in the sale.', 'denied'],
    ['The owners refused to confirm that the ferry was unsafe.', 'hedged'],
    ['The owners declined to confirm whether the ferry was unsafe.', 'hedged'],
    ['The paper could not independently verify the reports.', 'hedged'],
    ['The owners confirmed that the ferry was unsafe.', 'stated'],
    ['The owners never denied that the ferry was old.', 'stated'],
    ['The owners rejected the new engine.', 'stated'],
    ['The ferry, which might be sold, left at noon.', 'stated'],
    ['If the wind turns, the ferry stays.', 'stated'],
    ['The crossing fell on 5 May this year.', 'stated'],
  ])('%s → %s', (text, certainty) => {
    expect(read(text).certainty).toBe(certainty)
  })

  it('names the words that decide', () => {
    expect(read('The ferry may leave at noon.').cues).toEqual(['may'])
    expect(read('The ferry did not leave.').cues).toEqual(['not'])
  })

  it('sees a denial before the clause it is asked for', () => {
    expect(read('The owners denied that the ferry was unsafe.', 'the ferry was unsafe').certainty).toBe('denied')
  })
})

describe('polarity', () => {
  it.each([
    ['The ferry did not leave.', 'negative'],
    ['The owners refused to confirm that the ferry was unsafe.', 'positive'],
    ['The owners refused to sell the ferry.', 'negative'],
    ["The ferry didn't leave.", 'negative'],
    ['The ferry never left.', 'negative'],
    ['No ferry left.', 'negative'],
    ['Nobody boarded.', 'negative'],
    ['Neither ferry left.', 'negative'],
    ['The crew has no lifeboat.', 'negative'],
    ['The ferry failed to leave.', 'negative'],
    ['She does not think that the ferry left.', 'negative'],
    ['The ferry left.', 'positive'],
    ['It is not only old but slow.', 'positive'],
    ['No fewer than 40 people boarded.', 'positive'],
    ['The crew did not say whether the ferry left.', 'positive'],
    ['The ferry, which does not sail on Sundays, left.', 'positive'],
  ])('%s → %s', (text, polarity) => {
    expect(read(text).polarity).toBe(polarity)
  })

  it('keeps the negation of a higher verb out of the clause, unless it hands it down', () => {
    expect(read('He did not claim that the ferry left.', 'the ferry left').polarity).toBe('positive')
    expect(read('He did not think that the ferry left.', 'the ferry left').polarity).toBe('negative')
  })
})
