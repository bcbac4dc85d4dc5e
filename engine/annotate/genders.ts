import type { GenderMention, NameMention } from '../model/annotated'
import type { Doc, Token } from '../model/document'
import type { Gender } from '../model/value'

const WORDS: ReadonlyMap<string, Gender> = new Map([
  ['man', 'male'],
  ['woman', 'female'],
  ['businessman', 'male'],
  ['businesswoman', 'female'],
  ['mother', 'female'],
  ['father', 'male'],
])

/** What a text says of a person's gender: by an honorific ("Mrs. Ruiz") or in words ("Ruiz is a woman"). */
export function gendersOf(doc: Doc, names: NameMention[]): GenderMention[] {
  const found: GenderMention[] = []
  const shared = sharedSurnames(names)
  for (const name of names) {
    if (name.kind !== 'person' && name.kind !== 'other') continue
    if (name.gender && name.title && !shared.has(name.text)) {
      const first = doc.tokens[name.title.from] as Token
      found.push({
        from: name.title.from,
        to: name.to,
        start: first.start,
        end: name.end,
        person: name.name,
        gender: name.gender,
        word: first.text,
      })
    } else {
      const said = saidOf(doc, name)
      if (said) found.push(said)
    }
  }
  return found
}

/** Surnames that two people of the text bear: behind "Mrs." nobody knows which of them is meant. */
function sharedSurnames(names: readonly NameMention[]): ReadonlySet<string> {
  const bearers = new Map<string, string>()
  const shared = new Set<string>()
  for (const { text } of names) {
    const family = text.split(' ').at(-1) as string
    if (family === text) continue
    const known = bearers.get(family)
    if (known === undefined) bearers.set(family, text)
    else if (!known.endsWith(text) && !text.endsWith(known) && known.split(' ')[0] !== text.split(' ')[0])
      shared.add(family)
  }
  return shared
}

/** "Ruiz, born in 1960, is a man": the copula within a few words of the name, in one sentence. */
function saidOf(doc: Doc, name: NameMention): GenderMention | null {
  for (let k = name.to; k < Math.min(name.to + 9, doc.tokens.length - 2); k++) {
    const token = doc.tokens[k] as Token
    if (/^[.;:?!]$/.test(token.text)) return null
    const noun = doc.tokens[k + 2] as Token
    const gender = WORDS.get(noun.lower)
    if (token.lemma !== 'be' || !gender || !/^an?$/.test((doc.tokens[k + 1] as Token).lower)) continue
    return { from: name.from, to: k + 3, start: name.start, end: noun.end, person: name.name, gender, word: noun.text }
  }
  return null
}
