import { describe, expect, it } from 'vitest'
import type { Part } from '../model/claim'
import { prepareProposition, stanceTowards } from './towards'

const body = { part: 'body' as Part }
const reader = (proposition: string, aliases?: ReadonlyMap<string, string>) => {
  const prepared = prepareProposition(proposition, aliases)
  return (text: string, more: { before?: string } = {}) => stanceTowards(prepared, { text, ...body, ...more }).stance
}

describe('who moves towards whom', () => {
  const stance = reader('Norway is drifting towards Iceland')

  it.each([
    ['Norway is moving closer to Iceland.', 'asserts'],
    ['The new government wants to deepen ties with Iceland.', 'asserts'],
    ['Oslo has embraced Iceland.', 'asserts'],
    ['Iceland remains the cornerstone of Norwegian trade.', 'asserts'],
    ['Norway is turning away from Iceland.', 'rejects'],
    ['Norway will not choose sides between Iceland and Ireland.', 'rejects'],
    ['Norway keeps a balance between Iceland and Ireland.', 'rejects'],
    ['Norway seeks stronger relations with Ireland.', 'rejects'],
    ['Norway wants to avoid dependence on Iceland.', 'rejects'],
    ['The talk of a Norwegian tilt towards Iceland is overblown.', 'rejects'],
    ['The idea that Norway could turn away from Iceland is mistaken.', 'asserts'],
    ['The hope that Norway may drift away from Iceland has never been realistic.', 'asserts'],
    ['The idea that Norway would turn away from Iceland toward Ireland is mistaken.', 'asserts'],
    ['Norway might lean towards Iceland.', 'hedges'],
    ['While strengthening ties with Iceland, Norway is diversifying its foreign partners.', 'rejects'],
    ['Norway exports fish and timber.', 'silent'],
    ['Norway and Iceland both have glaciers.', 'silent'],
    ['The budget of Norway is balanced.', 'silent'],
  ])('%s → %s', (text, expected) => {
    expect(stance(text)).toBe(expected)
  })

  it('lets the words before a clause turn it', () => {
    expect(stance('Norway is drifting towards Iceland', { before: 'He denied that ' })).toBe('rejects')
  })
})

describe('who is behind something', () => {
  const stance = reader('Hugo Pym is behind the fire at the mill')

  it.each([
    ['Pym was responsible for the blaze.', 'asserts'],
    ['The insurer blamed Pym.', 'asserts'],
    ['There is no doubt that Pym caused the fire.', 'asserts'],
    ['The fire at the mill was Pym’s fault.', 'asserts'],
    ['Pym denied any involvement in the fire.', 'rejects'],
    ['Pym had nothing to do with the fire.', 'rejects'],
    ['The police accused Ada Brook of setting the mill on fire.', 'rejects'],
    ['It makes little sense to blame Pym for the fire.', 'rejects'],
    ['It is hard to argue that Pym had nothing to do with the fire.', 'asserts'],
    ['Pym may be responsible for the fire.', 'hedges'],
    ['The mill ground barley for the whole valley.', 'silent'],
    ['A responsible miller checks the stones each night.', 'silent'],
  ])('%s → %s', (text, expected) => {
    expect(stance(text)).toBe(expected)
  })
})

describe('what moves somebody', () => {
  const stance = reader('The bridge toll is driven by profit and not by safety')

  it.each([
    ['The motive for the toll was plainly profit.', 'asserts'],
    ['The council put profit before safety.', 'asserts'],
    ['The council ignored safety advice.', 'asserts'],
    ['The toll was based on safety data.', 'rejects'],
    ['The toll rose in March.', 'silent'],
  ])('%s → %s', (text, expected) => {
    expect(stance(text)).toBe(expected)
  })
})

describe('what somebody holds of a thing', () => {
  const stance = reader('The tram line is a failure')

  it.each([
    ['The tram line harms the shops along it.', 'asserts'],
    ['The tram line was a costly mistake.', 'asserts'],
    ['The tram line is a success.', 'rejects'],
    ['Shopkeepers welcomed the tram line.', 'rejects'],
    ['The tram line did not help the town.', 'asserts'],
    ['The tram line opened in May.', 'silent'],
    ['The bakery is a success.', 'silent'],
  ])('%s → %s', (text, expected) => {
    expect(stance(text)).toBe(expected)
  })

  it('reads what ought to be', () => {
    const wanted = reader('The tram line should be kept')
    expect(wanted('The tram line protects the town from traffic.')).toBe('asserts')
    expect(wanted('The tram line is a danger to cyclists.')).toBe('rejects')
  })
})

describe('any other proposition', () => {
  const stance = reader('The museum will close its tower')

  it.each([
    ['The museum is going to close its tower.', 'asserts'],
    ['The museum will not close its tower.', 'rejects'],
    ['Rumours say the museum closes its tower.', 'reports'],
    ['The museum could close its tower.', 'hedges'],
    ['The museum sells tickets at the gate.', 'silent'],
  ])('%s → %s', (text, expected) => {
    expect(stance(text)).toBe(expected)
  })
})

it('takes a title for the name that it stands for', () => {
  const stance = reader('The floods are a verdict on Mayor Pym', new Map([['mayor', 'Pym']]))
  expect(stance('Residents blame the mayor for the floods.')).toBe('asserts')
  expect(reader('The floods are a verdict on Mayor Pym')('Residents blame the council for the floods.')).toBe('rejects')
})

it('gives the cue words that decided', () => {
  const { cues, reason } = stanceTowards(prepareProposition('Norway is drifting towards Iceland'), {
    text: 'Talk of a tilt towards Iceland is overblown.',
    ...body,
  })
  expect(cues).toContain('overblown')
  expect(reason).toContain('“overblown”')
})
