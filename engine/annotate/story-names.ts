import type { NameMention } from '../model/annotated'
import { likenessOfNames, wordsOf } from './spelling'

/** The names of a story: the standard form of each, and which full names are other spellings of one. */
export type StoryNames = { standard: Map<string, string>; spelled: Set<string> }

/** Names that share a word with more others than this are not held against each other. */
const LARGEST_BLOCK = 40

/**
 * One name for one person across the texts of a story: "Ruiz" in a text that never writes "Ana Ruiz" is she where the story knows but
 * one Ruiz; "Ana B. Ruiz" is Ana Ruiz, and so is "Anna Ruis" where no text has both. The form most texts use wins.
 */
export function storyNames(texts: readonly NameMention[][]): StoryNames {
  const count = new Map<string, number>()
  const homes = new Map<string, Set<number>>()
  const persons = new Set<string>()
  const inOffice = new Set<string>()
  texts.forEach((names, text) => {
    for (const { name, kind, title, gender } of names) {
      if (kind !== 'person' && kind !== 'other') continue
      count.set(name, (count.get(name) ?? 0) + 1)
      homes.set(name, (homes.get(name) ?? new Set()).add(text))
      if (kind === 'person') persons.add(name)
      if (title !== null && gender === null) inOffice.add(name)
    }
  })
  const full = [...count.keys()].filter((name) => name.includes(' ')).sort()
  const byLast = groupedBy(full, (name) => name.split(' ').at(-1) as string)
  const standard = new Map<string, string>()
  const commonest = (names: readonly string[]): string =>
    [...names].sort(
      (a, b) => (count.get(b) ?? 0) - (count.get(a) ?? 0) || a.length - b.length || (a < b ? -1 : 1),
    )[0] as string
  for (const group of byLast.values())
    for (const name of group) standard.set(name, commonest(group.filter((other) => sameName(name, other))))
  const apart = (a: string, b: string) => ![...(homes.get(a) ?? [])].some((text) => homes.get(b)?.has(text))
  const spelled = new Set<string>()
  for (const [a, b] of pairsThatShareAWord([...new Set(standard.values())].sort())) {
    const named = persons.has(a) || persons.has(b) || a.split(' ').at(-1) === b.split(' ').at(-1)
    if (!named || !apart(a, b)) continue
    const likeness = likenessOfNames(a, b)
    if (likeness === null) continue
    const [from, to] = [standard.get(a) ?? a, standard.get(b) ?? b]
    const winner = commonest([from, to])
    for (const [name, form] of standard) if (form === from || form === to) standard.set(name, winner)
    if (likeness !== 'same') for (const [name, form] of standard) if (form === winner) spelled.add(name)
  }
  for (const [name, form] of standardOfSingles(count, byLast, standard, inOffice)) standard.set(name, form)
  return { standard, spelled }
}

/** The standard forms alone. */
export const standardNames = (texts: readonly NameMention[][]): Map<string, string> => storyNames(texts).standard

function standardOfSingles(
  count: ReadonlyMap<string, number>,
  byLast: ReadonlyMap<string, string[]>,
  standard: ReadonlyMap<string, string>,
  inOffice: ReadonlySet<string>,
): [string, string][] {
  const holders = new Set([...inOffice].map((name) => standard.get(name) ?? name))
  const known = [...new Set(standard.values())]
  const byFirst = groupedBy(known, (name) => name.split(' ')[0] as string)
  return [...count.keys()]
    .filter((name) => !name.includes(' '))
    .flatMap((name): [string, string][] => {
      const ending = [...new Set((byLast.get(name) ?? []).map((one) => standard.get(one) as string))]
      const candidates = ending.length ? ending : (byFirst.get(name) ?? [])
      // of two of one name, "President Lund" is the one that holds an office
      const held =
        candidates.length > 1 && inOffice.has(name) ? candidates.filter((one) => holders.has(one)) : candidates
      return held.length === 1 ? [[name, held[0] as string]] : []
    })
}

function groupedBy(names: readonly string[], key: (name: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const name of names) {
    const own = groups.get(key(name))
    if (own) own.push(name)
    else groups.set(key(name), [name])
  }
  return groups
}

/** Pairs of names whose first or last word is the same: whoever has neither is nobody's variant. */
function pairsThatShareAWord(names: readonly string[]): [string, string][] {
  const pairs: [string, string][] = []
  for (const place of [0, -1])
    for (const group of groupedBy(names, (name) => wordsOf(name).at(place) ?? '').values()) {
      if (group.length > LARGEST_BLOCK) continue
      group.forEach((a, k) => {
        for (const b of group.slice(k + 1)) pairs.push([a, b])
      })
    }
  return pairs
}

/** Names with one last word are one where the words of one, initials left out, are all in the other. */
function sameName(a: string, b: string): boolean {
  const words = (name: string) => name.split(' ').filter((word) => !/^\p{Lu}\.?$/u.test(word))
  const [x, y] = [words(a), words(b)]
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word))
}
