import { oneFirstName } from '../lexicon/nicknames'

/** Words shorter than this are too easily like another. */
const SHORTEST = 4
/** A letter more or less makes another name of a short word, and a slip of a long one. */
const LONG = 7
const MOST_EDITS = 2

export type Likeness = 'same' | 'short form' | 'spelling'

/**
 * How two full names are one: with or without what stands between first and last name, by a short form ("Tom", "Thomas"), or by another
 * spelling of one of the two words ("Baqeri", "Bagheri"; "Frederica", "Federica"); null where they are names of two.
 */
export function likenessOfNames(a: string, b: string): Likeness | null {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const [first, last] = [x[0] ?? '', x.at(-1) ?? '']
  const [otherFirst, otherLast] = [y[0] ?? '', y.at(-1) ?? '']
  if (first === otherFirst && last === otherLast) return 'same'
  if (last === otherLast) {
    if (oneFirstName(first, otherFirst)) return 'short form'
    return spelledAlike(first, otherFirst) ? 'spelling' : null
  }
  return first === otherFirst && first.length > 1 && spelledAlike(last, otherLast) ? 'spelling' : null
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/

/** Words of a name without marks on letters, signs and "Jr.". */
export const wordsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !SUFFIX.test(word))

/** Whether one word is another way to write the other: the same sounds, or one letter more inside a long word. */
export function spelledAlike(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < SHORTEST || otherGender(a, b) || otherGender(b, a)) return false
  const edits = editsBetween(a, b, MOST_EDITS)
  if (edits > (Math.min(a.length, b.length) < 6 ? 1 : MOST_EDITS)) return false
  if (soundsOf(a) === soundsOf(b)) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return edits === 1 && long.length === short.length + 1 && long.length >= LONG && !long.startsWith(short)
}

/** "Maria" and "Mario", "Martin" and "Martina", "Ivanov" and "Ivanova" are two persons. */
const otherGender = (a: string, b: string): boolean => a.endsWith('a') && !/[ae]h?$/.test(b)

/** Consonants as many scripts are put into Latin letters: without vowels and doublings, one sign for sounds that are written in many ways. */
const soundsOf = (word: string): string =>
  word.charAt(0).replace(/[gqck]/, 'k') +
  word
    .slice(1)
    .replace(/(?:tch|ch|cz|tsch)/g, '1')
    .replace(/(?:sch|sh|sz)/g, '2')
    .replace(/(?:kh|gh|[gqck])/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/[wf]/g, 'v')
    .replace(/[zx]/g, 's')
    .replace(/[aeiouyhj]/g, '')
    .replace(/(.)\1+/g, '$1')

/** Letters to change, add or take away to make b of a; one more than `most` where there are more. */
function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let row = Array.from({ length: b.length + 1 }, (_, k) => k)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return Math.min(row.at(-1) as number, most + 1)
}
