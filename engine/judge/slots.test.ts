import { describe, expect, it } from 'vitest'
import { dateSlotsOf, slotDates } from './date-slots'
import { numberSlotsOf, slotNumbers } from './number-slots'
import { readSides } from './reading'

const numbers = (a: string, b: string) => {
  const [x, y] = readSides({ id: '', a, b })
  return slotNumbers(numberSlotsOf(x.text), numberSlotsOf(y.text)).map(({ outcome }) => outcome)
}
const dates = (a: string, b: string) => {
  const [x, y] = readSides({ id: '', a, b })
  return slotDates(dateSlotsOf(x.text), dateSlotsOf(y.text)).map(({ outcome }) => outcome)
}

describe('numbers of a claim beside those of its evidence', () => {
  it('holds a bound against a number', () => {
    expect(numbers('The bakery sold 849 loaves.', 'The bakery sold fewer than 900 loaves.')).toEqual(['kept'])
    expect(numbers('The bakery sold 912 loaves.', 'The bakery sold fewer than 900 loaves.')).toEqual(['broken'])
  })

  it('leaves out the end of “more than”', () => {
    expect(numbers('The choir has 40 singers.', 'The choir has more than 40 singers.')).toEqual(['broken'])
    expect(numbers('The choir has 40 singers.', 'The choir has at least 40 singers.')).toEqual(['kept'])
  })

  it('leaves open what the evidence only bounds', () => {
    expect(numbers('The orchard has over 300 trees.', 'The orchard has 350 trees.')).toEqual(['open'])
  })

  it('takes the number that counts the same, not the first', () => {
    const evidence = 'The ferry carried 120 passengers and 35 bicycles.'
    expect(numbers(evidence, 'The ferry carried 35 bicycles.')).toEqual(['met'])
    expect(numbers(evidence, 'The ferry carried 41 bicycles.')).toEqual(['parted'])
  })

  it('keeps ranks and durations apart from counts', () => {
    expect(numbers('It is the third bridge of the town.', 'The town has three bridges.')).toEqual(['alone'])
  })
})

describe('dates of a claim beside those of its evidence', () => {
  it('knows which side of a day is meant', () => {
    expect(dates('The mill opened on 17 April 1920.', 'The mill opened before 18 April 1920.')).toEqual(['kept'])
    expect(dates('The mill opened on 19 April 1920.', 'The mill opened before 18 April 1920.')).toEqual(['broken'])
    expect(dates('The mill opened in 1920.', 'The mill opened after 1920.')).toEqual(['broken'])
  })

  it('compares days where one side leaves out the year', () => {
    expect(dates('The mill opened on 17 April 1920.', 'The mill opened on April 17.')).toEqual(['met'])
    expect(dates('The mill opened on 17 April 1920.', 'The mill opened on April 18.')).toEqual(['parted'])
  })

  it('takes a day for its month, and not the month for a day', () => {
    expect(dates('The mill opened on 17 April 1920.', 'The mill opened in April 1920.')).toEqual(['met'])
    expect(dates('The mill opened in April 1920.', 'The mill opened on 17 April 1920.')).toEqual(['open'])
  })
})
