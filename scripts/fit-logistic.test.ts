import { describe, expect, it } from 'vitest'
import { crossValidate, fitWeights, macroF1, predict, type Row } from './fit-logistic'

const settings = { labels: 2, l2: 0.1, balance: 0, least: 2, steps: 200 }
const rows: Row[] = Array.from({ length: 40 }, (_, k) => ({
  features: { bias: 1, ...(k % 2 === 0 ? { wet: 1 } : { dry: 1 }), ...(k === 0 ? { once: 1 } : {}) },
  label: k % 2,
  group: `g${k}`,
}))

describe('the fitting of weights', () => {
  it('learns what parts the labels', () => {
    const weights = fitWeights(rows, settings)
    expect(predict(weights, { bias: 1, wet: 1 }, 2)).toBe(0)
    expect(predict(weights, { bias: 1, dry: 1 }, 2)).toBe(1)
  })

  it('leaves out what too few groups have', () => {
    expect(fitWeights(rows, settings).has('once')).toBe(false)
  })

  it('gives the same weights twice', () => {
    expect([...fitWeights(rows, settings)]).toEqual([...fitWeights(rows, settings)])
  })

  it('measures on groups that were held out', () => {
    expect(crossValidate(rows, settings, 5)).toBe(1)
    const noise = rows.map((row, k) => ({
      ...row,
      label: k % 3 === 0 ? 1 : 0,
      features: { bias: 1, [`only ${k}`]: 1 },
    }))
    expect(crossValidate(noise, settings, 5)).toBeLessThan(0.6)
  })

  it('means the F1 of the labels', () => {
    expect(macroF1([0, 0, 1, 1], [0, 0, 1, 1], 2)).toBe(1)
    expect(macroF1([0, 0, 1, 1], [0, 0, 0, 0], 2)).toBeCloseTo(1 / 3)
  })
})
