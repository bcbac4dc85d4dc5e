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
  for (const name of names) {
    if (name.kind !== 'person' && name.kind !== 'other') continue
    if (name.gender && name.title) {
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
