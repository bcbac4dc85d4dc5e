import type { Assertion } from '../model/unit'

/** A lower-case beginning, but for names. */
export function lowerFirst(words: string, { unit }: Assertion): string {
  const first = words.split(/[\s’']/)[0] ?? ''
  const name =
    unit.text.names.some(({ text }) => text === first || text.startsWith(`${first} `)) ||
    unit.person?.startsWith(first) === true
  return name || /^\p{Lu}[\p{Lu}.]/u.test(words) || /^I\b/.test(words)
    ? words
    : words.charAt(0).toLowerCase() + words.slice(1)
}
