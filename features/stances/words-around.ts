/** The words that stand around a name in a text: titles, epithets, what follows after a comma. Pure string work. */

export type Token = { text: string; start: number; end: number; possessive: boolean }

const WORD = /\p{L}[\p{L}\p{N}]*(?:[-.’'](?=\p{L})\p{L}+)*\.?/gu
const POSSESSIVE = /[’']s?$/

/** Words with their places; a possessive ending is taken off and noted. A stop belongs to a short title only (“Mr.”). */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)].map((match) => {
    const raw = match[0].length <= 4 ? match[0] : match[0].replace(/\.$/, '')
    const plain = raw.replace(POSSESSIVE, '')
    const after = text.slice(match.index + raw.length, match.index + raw.length + 2)
    const possessive = plain !== raw || /^[’'](?!\p{L})/u.test(after)
    return { text: plain, start: match.index, end: match.index + plain.length, possessive }
  })
}

/** Before these a description of the name begins. */
const OPENS = new Set('the a an this that these those his her its their our my your'.split(' '))

/** These belong to the sentence, never to the name. */
const SENTENCE = new Set(
  `and or but nor so yet if when while as because since although though whether than that which who whom whose where
  of to in on at by for from with without about into onto over under between among after before during until against
  through across behind beyond near toward towards per via like unlike despite except amid
  i we you he she it they them him us me not no also only even just still then there here
  is are was were be been being am has have had do does did will would shall should can could may might must
  said says say told tell tells asked ask asks added adds add wrote writes write called calls call met meets meet
  noted notes thanked thanks joined joins praised named names made makes gave gives saw sees led leads sent sends
  received receives welcomed welcomes hosted hosts quoted quotes visit visits both all some any each every other
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
  january february march april june july august september october november december
  more most many much few one two three four five six seven eight nine ten`
    .split(/\s+/)
    .filter(Boolean),
)

const isCapital = (word: string) => /^\p{Lu}/u.test(word)
/** A form of a verb rather than a description. */
const looksLikeVerb = (word: string) => /(?:ed|ing)$/.test(word)

const MOST_WORDS = 4

/** The title or epithet straight before a name: `the embattled harbour chief Lind` gives `embattled harbour chief`. */
export function wordsBefore(text: string, tokens: readonly Token[], at: number): string | null {
  const run: Token[] = []
  let opened = false
  for (let i = at - 1; i >= 0 && run.length < MOST_WORDS; i--) {
    const token = tokens[i] as Token
    const between = text.slice(token.end, tokens[i + 1]?.start)
    const apart = !/^\s+$/.test(between)
    if (token.possessive || OPENS.has(token.text.toLowerCase())) {
      opened = OPENS.has(token.text.toLowerCase()) ? !apart : true
      break
    }
    if (apart || SENTENCE.has(token.text.toLowerCase())) break
    run.unshift(token)
  }
  // a plain word is a description only where an article or an owner opens it; a title with a capital always is
  const kept = opened ? run : run.slice(run.findLastIndex((token) => !isCapital(token.text)) + 1)
  if (opened && kept.some((token, i) => i > 0 && looksLikeVerb(token.text))) return null
  const [first] = kept
  return first ? text.slice(first.start, (kept.at(-1) as Token).end) : null
}

const APPOSITION = /^,\s+((?:the|a|an)\s+[^,.;:()“”"–—]{3,70}?)(?=[,.;:)–—]|$)/

/** What a text says straight after a name and a comma: `Lind, the harbour’s loudest voice, …`. */
export const wordsAfter = (text: string, end: number): string | null =>
  APPOSITION.exec(text.slice(end))?.[1]?.trim() ?? null

const COPULA = '(?:,|\\s|\\b(?:is|was|are|were|has|had|have|been|became|becomes|as)\\b)+'
const OPENING = new RegExp(`^${COPULA}`, 'i')
const CLOSING = new RegExp(`${COPULA}$`, 'i')

/** What words that name an office and a person say beside the name; null where that is no phrase of its own. */
export function wordsBeside(quote: string, name: string): string | null {
  const at = quote.indexOf(name)
  if (at < 0) return null
  const [before, after] = [quote.slice(0, at), quote.slice(at + name.length)]
  if (before.trim() && after.trim()) return null
  const [beside, bound] = before.trim() ? [before, CLOSING] : [after, OPENING]
  // words that stand straight before the name are its title, which is read with it
  if (beside === before && !/,\s*$|\b(?:is|was|became|becomes|been)\s*$/i.test(before)) return null
  const rest = beside.replace(bound, '').trim()
  return rest.length > 2 && rest.length <= 80 ? rest : null
}
