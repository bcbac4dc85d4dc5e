import type { ClaimKind } from '@/engine/model/claim'
import type { DateValue, EventRef, Value } from '@/engine/model/value'
import { BODIES, type Chance, DEEDS, OFFICES, personName, placeName, THINGS } from './words'

/** What can be told about a fact: the words, the value in them, and how an answer is called. */
export type Version = { clause: string; value: Value | null; label: string }

/** Something that happened in the big story, and the ways in which sources have it, the usual one first. */
export type Fact = { ask: string; kind: ClaimKind; event: EventRef; time: DateValue; versions: Version[] }

const PLACES = 240
const MONTHS = 'March April May June'.split(' ')

export const day = (month: number, date: number): DateValue => {
  const iso = `2031-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  return { type: 'date', start: iso, end: iso, granularity: 'day', role: 'event', stated: true }
}

type Setting = { place: string; thing: string; month: string; monthNumber: number; deed: string; index: number }
type Telling = (at: Setting, chance: Chance) => { ask: string; kind: ClaimKind; versions: Version[] }

const numbers: Telling = ({ place, thing, month, deed }, { number }) => {
  const count = number(12, 900)
  const of = `${thing}s ${deed}`
  return {
    ask: `How many ${thing}s were ${deed} in ${place} in ${month} 2031?`,
    kind: 'quantity',
    versions: [count, count + number(1, 9), count + number(10, 40)].map((n) => ({
      clause: `${n} ${thing}s were ${deed} in ${place} in ${month} 2031`,
      value: { type: 'quantity', number: n, low: n, high: n, unit: null, of, stated: true },
      label: String(n),
    })),
  }
}

const dates: Telling = ({ place, thing, month, monthNumber, deed }, { number }) => {
  const date = number(1, 20)
  return {
    ask: `When was the ${thing} of ${place} ${deed}?`,
    kind: 'date',
    versions: [date, date + 1, date + number(2, 8)].map((n) => ({
      clause: `the ${thing} of ${place} was ${deed} on ${n} ${month} 2031`,
      value: day(monthNumber, n),
      label: `${n} ${month} 2031`,
    })),
  }
}

const roles: Telling = ({ place, index }, { number }) => {
  const person = personName(index)
  const office = number(0, OFFICES.length - 1)
  return {
    ask: `Which office does ${person} hold in ${place}?`,
    kind: 'role',
    versions: [office, office + 1].map((n) => {
      const title = OFFICES[n % OFFICES.length] as string
      const about = { organisation: place, country: null, from: null, to: null, status: 'current' } as const
      return {
        clause: `${person} is ${title} of ${place}`,
        value: { type: 'role', person, title, ...about },
        label: title,
      }
    }),
  }
}

const names: Telling = ({ place, thing, index }) => ({
  ask: `What is the new ${thing} of ${place} called?`,
  kind: 'name',
  versions: [placeName(index + 700), placeName(index + 1300)].map((name) => ({
    clause: `the new ${thing} of ${place} is called the ${name}`,
    value: { type: 'name', name, variants: [], gender: null },
    label: name,
  })),
})

const places: Telling = ({ place, thing, month, index }) => ({
  ask: `Where did the council of ${place} meet about its ${thing} in ${month} 2031?`,
  kind: 'place',
  versions: [placeName(index + 40), placeName(index + 900)].map((where) => ({
    clause: `the council of ${place} met about its ${thing} in ${where} in ${month} 2031`,
    value: { type: 'text', text: where },
    label: where,
  })),
})

const others: Telling = ({ place, thing, deed }, { pick }) => {
  const body = pick(BODIES)
  return {
    ask: `Did the ${body} of ${place} want its ${thing}s ${deed}?`,
    kind: 'other',
    versions: ['wanted', 'refused'].map((word) => ({
      clause: `the ${body} of ${place} ${word} to have its ${thing}s ${deed}`,
      value: null,
      label: `${word} to have them ${deed}`,
    })),
  }
}

/** Numbers and dates are what sources differ in most. */
const TELLINGS = [numbers, dates, numbers, roles, others, numbers, dates, names, places, others]

/** The fact of this number; no two have the same place and thing. */
export function factOf(index: number, chance: Chance): Fact {
  const place = placeName(index % PLACES)
  const thing = THINGS[(index + Math.floor(index / PLACES)) % THINGS.length] as string
  const turn = chance.number(0, MONTHS.length - 1)
  const setting = {
    place,
    thing,
    month: MONTHS[turn] as string,
    monthNumber: turn + 3,
    deed: chance.pick(DEEDS),
    index,
  }
  const told = (TELLINGS[(index * 7 + Math.floor(index / PLACES)) % TELLINGS.length] as Telling)(setting, chance)
  const time = day(setting.monthNumber, chance.number(1, 28))
  const label = `${setting.deed} ${thing}s of ${place}`
  return { ...told, time, event: { label, participants: [place], action: setting.deed, time, place } }
}
