import type { NameMention } from '../model/annotated'

/**
 * One name for one person across the texts of a story: "Ruiz" in a text that never writes "Ana Ruiz" is she where the story knows but
 * one Ruiz; "Ana B. Ruiz" is Ana Ruiz. Gives the standard form of each name; the form most texts use wins.
 */
export function standardNames(texts: readonly NameMention[][]): Map<string, string> {
  const count = new Map<string, number>()
  for (const names of texts)
    for (const { name, kind } of names)
      if (kind === 'person' || kind === 'other') count.set(name, (count.get(name) ?? 0) + 1)
  const full = [...count.keys()].filter((name) => name.includes(' ')).sort()
  const standard = new Map<string, string>()
  const byLast = new Map<string, string[]>()
  for (const name of full) {
    const last = name.split(' ').at(-1) as string
    byLast.set(last, [...(byLast.get(last) ?? []), name])
  }
  for (const group of byLast.values()) {
    for (const name of group) {
      const same = group.filter((other) => sameName(name, other))
      standard.set(
        name,
        [...same].sort(
          (a, b) => (count.get(b) ?? 0) - (count.get(a) ?? 0) || a.length - b.length || (a < b ? -1 : 1),
        )[0] as string,
      )
    }
  }
  const known = new Set(standard.values())
  for (const name of count.keys()) {
    if (name.includes(' ')) continue
    const ending = [...new Set((byLast.get(name) ?? []).map((one) => standard.get(one) as string))]
    const candidates = ending.length ? ending : [...known].filter((one) => one.startsWith(`${name} `))
    if (candidates.length === 1) standard.set(name, candidates[0] as string)
  }
  return standard
}

/** Names with one last word are one where the words of one, initials left out, are all in the other. */
function sameName(a: string, b: string): boolean {
  const words = (name: string) => name.split(' ').filter((word) => !/^\p{Lu}\.?$/u.test(word))
  const [x, y] = [words(a), words(b)]
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word))
}
