const LONGEST = 50

/** A short name for addresses: lower-case letters, digits and hyphens; `fallback` where the text has none. */
export function slugOf(text: string, fallback: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  return plain || fallback
}

/** The name itself, or with the first number that makes it one of its own. */
export function unused(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  let number = 2
  while (taken.has(`${name}-${number}`)) number++
  return `${name}-${number}`
}
