import type { Certainty, Polarity, Voice } from '@/engine/model/claim'
import { BODIES, type Chance, paperName, personName } from './words'

/** A sentence around a clause: what stands before it, and what that makes of the claim. */
export type Frame = {
  before: string
  after: string
  /** beyond the source itself, outermost first */
  voices: Voice[]
  certainty: Certainty
  polarity: Polarity
  /** the number of the source it was taken from, where it names one */
  from: number | null
}

const PLAIN = { voices: [], certainty: 'stated', polarity: 'positive', from: null, after: '' } as const

/** Said by the source itself. */
export const plainly = (): Frame => ({ ...PLAIN, voices: [], before: '' })

function person({ number, pick }: Chance): Frame {
  const name = personName(number(0, 160))
  const before = `${name}, who speaks for the ${pick(BODIES)}, said on Monday that `
  return { ...PLAIN, before, voices: [{ name, kind: 'person' }] }
}

function organisation({ pick }: Chance): Frame {
  const name = `the ${pick(BODIES)}`
  return { ...PLAIN, before: `According to ${name}, `, voices: [{ name, kind: 'organisation' }] }
}

function paper({ number }: Chance): Frame {
  const from = number(0, 11)
  const name = paperName(from)
  const voices: Voice[] = [
    { name, kind: 'outlet' },
    { name: 'officials', kind: 'unnamed' },
  ]
  return { ...PLAIN, before: `Officials told the ${name} that `, voices, from }
}

function report({ pick }: Chance): Frame {
  const name = `a report of the ${pick(BODIES)}`
  return { ...PLAIN, before: `As ${name} has it, `, voices: [{ name, kind: 'document' }] }
}

const hedged = (): Frame => ({ ...PLAIN, voices: [], before: 'It seems that ', certainty: 'hedged' })
const expected = (): Frame => ({
  ...PLAIN,
  voices: [],
  before: 'It is expected to turn out that ',
  certainty: 'expected',
})

function denied({ number }: Chance): Frame {
  const name = personName(number(0, 160))
  const says = { certainty: 'denied', polarity: 'negative' } as const
  return { ...PLAIN, ...says, before: `${name} denied that `, voices: [{ name, kind: 'person' }] }
}

const FRAMES = [
  plainly,
  plainly,
  plainly,
  plainly,
  plainly,
  person,
  person,
  organisation,
  paper,
  paper,
  report,
  hedged,
  expected,
]

export const frameOf = (chance: Chance): Frame => chance.pick(FRAMES)(chance)
export const denialOf = denied

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
