import { fold } from '@/ui/fold'

/** Words that an outlet's name may end with or do without: "Reuters" is "Reuters News Agency". */
const GENERIC = /\s(?:news ?agency|news ?service|news ?wire|newspaper|news|online|magazine|agency|tv|radio)$/
const SMALL = new Set(['of', 'the', 'and', 'for', 'de', 'la', 'le', 'der', 'die', 'das'])

/** A name as it is looked up: without article, brackets, possessive, the ending of a web address, or signs. */
export const outletKey = (name: string): string =>
  fold(name.replace(/\([^)]*\)/g, ' '))
    .replace(/^(?:the|www\.)\s*/, '')
    .replace(/\.(?:com|org|net|info|co\.uk)$/, '')
    .replace(/['’]s?(?=\s|$)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const shorter = (key: string): string => key.replace(GENERIC, '')

const initials = (key: string): string =>
  key
    .split(' ')
    .filter((word) => !SMALL.has(word))
    .map((word) => word.charAt(0))
    .join('')

const isAcronym = (name: string): boolean => /^(?:the\s)?\p{Lu}{2,6}$/u.test(name.trim())

/**
 * Finds the outlet that a name means among those known: by the same name, without "News Agency" and its like, or by
 * initials written in capitals. A form that two outlets share names neither.
 */
export function outletFinder(known: readonly string[]): (name: string) => string | null {
  const keys = [...new Set(known.map(outletKey).filter(Boolean))]
  const short = formsOf(keys, shorter)
  const acronyms = formsOf(keys, (key) => (key.includes(' ') ? initials(key) : ''))
  const byAcronym = formsOf(
    known.filter(isAcronym).map((name) => outletKey(name)),
    (key) => key,
  )
  return (name) => {
    const key = outletKey(name)
    if (!key) return null
    if (keys.includes(key)) return key
    const found = short.get(shorter(key))
    if (found) return found
    return (isAcronym(name) ? acronyms.get(key) : byAcronym.get(initials(key))) ?? null
  }
}

/** Each form with the one key that has it. */
function formsOf(keys: readonly string[], form: (key: string) => string): Map<string, string | null> {
  const forms = new Map<string, string | null>()
  for (const key of keys) {
    const one = form(key)
    if (one) forms.set(one, forms.has(one) && forms.get(one) !== key ? null : key)
  }
  return forms
}
