import type { Term } from './terms'

/** For each term of one text the term of the other that it stands for, and how sure that is. */
export type Matching = { of: (Term | null)[]; strength: number[] }

const SHORTEST_STEM = 5

/** Terms by what they stand for: the same concept first, then words of one stem, initials for names, parts of hyphened words. */
export class TermIndex {
  readonly byKey = new Map<string, Term[]>()
  private readonly byStart = new Map<string, Term[]>()
  private readonly initials = new Map<string, Term>()

  constructor(readonly terms: readonly Term[]) {
    let run: Term[] = []
    for (const term of terms) {
      put(this.byKey, term.key, term)
      if (term.kind !== 'number' && term.key.length >= SHORTEST_STEM)
        put(this.byStart, term.token.lower.slice(0, SHORTEST_STEM), term)
      run =
        term.kind === 'name' && run.at(-1)?.sentence === term.sentence && term.i - (run.at(-1)?.i ?? 0) <= 3
          ? [...run.slice(-5), term]
          : [term]
      for (let k = 0; k < run.length - 1; k++)
        this.initials.set(
          run
            .slice(k)
            .map(({ token }) => token.lower.charAt(0))
            .join(''),
          run[k] as Term,
        )
    }
  }

  /** The term here that `term` of the other text stands for; of several the one nearest to `near`. */
  find(term: Term, near: number): { term: Term; strength: number } | null {
    const same = this.byKey.get(term.key)
    if (same) return { term: nearest(same, near), strength: 1 }
    if (term.kind === 'number') return null
    const start = term.token.lower.slice(0, SHORTEST_STEM)
    const related = (this.byStart.get(start) ?? []).filter((other) => oneStem(other.token.lower, term.token.lower))
    if (related.length) return { term: nearest(related, near), strength: 0.8 }
    const letters = term.token.lower.replace(/\./g, '')
    if (letters.length >= 2 && letters.length <= 5 && /^[\p{Lu}.]+$/u.test(term.token.text)) {
      const full = this.initials.get(letters)
      if (full) return { term: full, strength: 0.8 }
    }
    return null
  }
}

export function matchTerms(terms: readonly Term[], index: TermIndex): Matching {
  const of: (Term | null)[] = []
  const strength: number[] = []
  let near = 0
  for (const term of terms) {
    const found = index.find(term, near)
    of.push(found?.term ?? null)
    strength.push(found?.strength ?? 0)
    if (found) near = found.term.i
  }
  return { of, strength }
}

function put(map: Map<string, Term[]>, key: string, term: Term): void {
  const known = map.get(key)
  if (known) known.push(term)
  else map.set(key, [term])
}

/** Terms stand in their order, so the nearest is found by halving. */
function nearest(terms: readonly Term[], near: number): Term {
  let low = 0
  let high = terms.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((terms[middle] as Term).i < near) low = middle + 1
    else high = middle
  }
  const [after, before] = [terms[low] as Term, terms[low - 1]]
  return before && near - before.i < Math.abs(after.i - near) ? before : after
}

/** "migrant" and "migration": most of both words is the same. */
function oneStem(a: string, b: string): boolean {
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same++
  return same >= SHORTEST_STEM && same >= 0.65 * Math.max(a.length, b.length)
}
