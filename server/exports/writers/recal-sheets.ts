import { DECISIONS, type ReviewDto, type ReviewTarget } from '@/contracts/desk'
import { STANCES } from '@/engine/model/comparison'

/** The number of each code: decisions on questions and claims, then stances. */
export const CODES: ReadonlyMap<string, number> = new Map([...DECISIONS, ...STANCES].map((code, i) => [code, i + 1]))

/** One thing that people decided on, with each person’s newest decision. */
export type Unit = { target: ReviewTarget; key: string; codes: Map<string, string> }

/** What the same people all decided on. */
export type Sheet = { name: string; people: string[]; units: Unit[] }

const TARGETS = ['question', 'claim', 'stance'] as const

/** A sheet for every two people who decided on the same things, and one for all of them where they are more. */
export function sheetsOf(reviews: ReviewDto[]): Sheet[] {
  const units = unitsOf(reviews)
  return TARGETS.flatMap((target) => {
    const own = units.filter((unit) => unit.target === target)
    const people = [...new Set(own.flatMap(({ codes }) => [...codes.keys()]))].sort()
    const groups = pairsOf(people)
    if (people.length > 2) groups.push(people)
    return groups.flatMap((group) => {
      const both = own.filter(({ codes }) => group.every((person) => codes.has(person)))
      const numbers = group.map((person) => people.indexOf(person) + 1)
      const name = `${target}s-${group === people ? 'all' : numbers.join('-')}.csv`
      return both.length === 0 ? [] : [{ name, people: group, units: both }]
    })
  })
}

function pairsOf(people: string[]): string[][] {
  return people.flatMap((one, i) => people.slice(i + 1).map((other) => [one, other]))
}

/** Decisions whose words are gone, and those that are no code, are left out. */
function unitsOf(reviews: ReviewDto[]): Unit[] {
  const units = new Map<string, Unit>()
  const inTime = [...reviews].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  for (const { target, key, decision, person, orphaned } of inTime) {
    if (orphaned || !CODES.has(decision)) continue
    const id = `${target}\n${key}`
    const unit = units.get(id) ?? { target, key, codes: new Map<string, string>() }
    unit.codes.set(person.name, decision)
    units.set(id, unit)
  }
  return [...units.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
}

/** Bare numbers, a row a unit and a column a coder, without a head, as ReCal reads them. */
export const numbersOf = ({ people, units }: Sheet): string =>
  units
    .map(({ codes }) => people.map((person) => CODES.get(codes.get(person) ?? '') ?? '').join(','))
    .map((line) => `${line}\r\n`)
    .join('')
