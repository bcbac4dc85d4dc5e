import { describe, expect, it } from 'vitest'
import { outletFinder, outletKey } from './outlets'

const KNOWN = ['Callow Gazette (evening edition)', 'Harbour News', 'Nordhavn Press Agency', 'TBK', 'The Ledger']
const find = outletFinder(KNOWN)

describe('an outlet is found by its name', () => {
  it.each([
    ['the Callow Gazette', 'callow gazette'],
    ['Callow Gazette’s', 'callow gazette'],
    ['HARBOUR NEWS', 'harbour news'],
    ['harbour', 'harbour news'],
    ['ledger.com', 'ledger'],
    ['Nordhavn Press', 'nordhavn press agency'],
    ['NPA', 'nordhavn press agency'],
    ['Tarnby Broadcasting of Karlo', 'tbk'],
  ])('%s', (name, key) => {
    expect(find(name)).toBe(key)
  })

  it.each(['Gazette', 'Harbour Post', 'npa', 'the ministry', '(none)', ''])('and “%s” means none of them', (name) => {
    expect(find(name)).toBeNull()
  })

  it('and a form that two share means neither', () => {
    const both = outletFinder(['Tarnby Daily Post', 'Torva Dock Paper', 'Harbour News', 'Harbour Magazine'])
    expect(both('TDP')).toBeNull()
    expect(both('Harbour')).toBeNull()
    expect(both('Harbour Magazine')).toBe('harbour magazine')
  })
})

it('accents, articles and signs do not matter to a name', () => {
  expect(outletKey('The Éire-Times.com')).toBe('eire times')
})
