import type { Claim } from '@/engine/model/claim'
import type { Relation } from '@/engine/model/relation'
import { fold } from '@/ui/fold'
import { type Token, tokensOf } from './words-around'

/** Someone or something that sources name: its fullest name, and every name it goes by. */
export type Referent = { key: string; name: string; names: Set<string>; person: boolean }

type Found = { name: string; person: boolean }

const isName = (name: string) => /^\p{Lu}/u.test(name) && name.length <= 80

function namesIn({ value, voices, event }: Claim): Found[] {
  const found: Found[] = []
  if (value?.type === 'role') found.push({ name: value.person, person: true })
  if (value?.type === 'name') found.push({ name: value.name, person: value.gender !== null })
  for (const voice of voices)
    if (voice.kind === 'person' || voice.kind === 'organisation')
      found.push({ name: voice.name, person: voice.kind === 'person' })
  for (const name of event?.participants ?? []) found.push({ name, person: false })
  return found.filter(({ name }) => isName(name))
}

/** Everyone and everything that the claims name; what the method calls two names of one thing stands as one. */
export function referentsOf(claims: readonly Claim[], relations: readonly Relation[]): Referent[] {
  const byKey = new Map<string, Referent>()
  for (const { name, person } of claims.flatMap(namesIn)) {
    const key = fold(name)
    const known = byKey.get(key)
    if (known) known.person ||= person
    else byKey.set(key, { key, name, names: new Set([name]), person })
  }
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const nameOf = (id: string) => {
    const value = byId.get(id)?.value
    return value?.type === 'name' ? byKey.get(fold(value.name)) : undefined
  }
  for (const { a, b, relation } of relations) {
    if (relation !== 'nameVariant') continue
    const [one, other] = [nameOf(a), nameOf(b)]
    if (!one || !other || one === other) continue
    for (const name of other.names) one.names.add(name)
    for (const name of other.names) byKey.set(fold(name), one)
  }
  return [...new Set(byKey.values())]
}

type Way = { tokens: string[]; referent: Referent }
/** Finds who is named from the token `at` on, and how many words the name has; the longest name wins. */
export type Finder = (tokens: readonly Token[], at: number) => { referent: Referent; words: number } | null

/** Every way to name the referents: their names, and the first or last part of a person’s where it can be no one else. */
export function finderOf(referents: readonly Referent[], texts: readonly string[]): Finder {
  const owners = new Map<string, Set<Referent>>()
  const byFirst = new Map<string, Way[]>()
  const add = (tokens: string[], referent: Referent) => {
    const first = tokens[0] as string
    byFirst.set(first, [...(byFirst.get(first) ?? []), { tokens, referent }])
  }
  for (const referent of referents) {
    for (const name of referent.names) {
      const tokens = tokensOf(name).map(({ text }) => text)
      if (tokens.length > 0) add(tokens, referent)
      for (const token of tokens) owners.set(token, (owners.get(token) ?? new Set()).add(referent))
    }
  }
  const plain = new Set(texts.flatMap((text) => text.match(/(?<!\p{L})\p{Ll}+/gu) ?? []))
  for (const referent of referents) {
    const tokens = tokensOf(referent.name).map(({ text }) => text)
    if (!referent.person || tokens.length < 2) continue
    for (const part of new Set([tokens[0], tokens.at(-1)] as string[]))
      if (owners.get(part)?.size === 1 && !plain.has(part.toLowerCase())) add([part], referent)
  }
  for (const ways of byFirst.values()) ways.sort((a, b) => b.tokens.length - a.tokens.length)
  return (tokens, at) => {
    for (const { tokens: way, referent } of byFirst.get(tokens[at]?.text ?? '') ?? [])
      if (way.every((word, i) => tokens[at + i]?.text === word)) return { referent, words: way.length }
    return null
  }
}
