import type { GivenAnnotation, GivenCheck, GivenPlace } from '@/contracts/interchange/given'
import { hashIn } from '@/contracts/interchange/text-address'
import type { Quote } from '@/engine/model/span'
import { addressKey } from './addresses'
import { findQuote, quoteAt } from './find-quote'
import { findReworded } from './find-reworded'

/** A source as places are looked for in it. */
export type Known = { id: string; text: string; sha256: string; url: string | null; archiveUrl: string | null }
export type Found = { source: string; quote: Quote }
type Where = { found: Found[]; why: string }

/** A quote spans a clause or a sentence; more code points than this are no claim. */
const LONGEST = 600
/** Fewer words than this may stand in any text by chance: they are looked for only in the source that is named. */
const FEWEST_WORDS = 4

/** The texts of a story, with what finds a place in them quickly. */
export class Texts {
  private readonly words = new Map<string, Set<string>>()
  private readonly byAddress = new Map<string, Known[]>()

  constructor(private readonly sources: readonly Known[]) {
    for (const source of sources)
      for (const address of [source.url, source.archiveUrl]) {
        const key = address === null ? null : addressKey(address)
        if (key !== null) this.byAddress.set(key, [...(this.byAddress.get(key) ?? []), source])
      }
  }

  /** The sources that an address or the hash of a text names. */
  named(address: string): Known[] {
    const hash = hashIn(address)
    if (hash !== null) return this.sources.filter(({ sha256 }) => sha256 === hash)
    return this.byAddress.get(addressKey(address) ?? '') ?? []
  }

  /** Where words stand: letter by letter in each source that has them, else a little reworded in the first that is like. */
  withWords(words: string, among: readonly Known[] = this.sources): Found[] {
    const quote = asQuote(words)
    const likely = among.filter((source) => this.mayHold(source, words))
    const exact = likely.flatMap((source) => foundIn(source, findQuote(source.text, quote)))
    if (exact.length > 0) return exact
    for (const source of likely) {
      const found = findReworded(source.text, quote)
      if (found && saysAll(words, found)) return [{ source: source.id, quote: found }]
    }
    return []
  }

  /** Half of the words must be there at all: that is quickly told, and spares the slow search. */
  private mayHold(source: Known, words: string): boolean {
    const known = this.words.get(source.id) ?? new Set(wordsOf(source.text))
    this.words.set(source.id, known)
    const wanted = wordsOf(words)
    return wanted.filter((word) => known.has(word)).length * 2 >= wanted.length
  }
}

/** Where a mark belongs: in the source that it names, or in the one source that has its words. */
export function placeOfMark(texts: Texts, { place }: GivenAnnotation): Where {
  const named = texts.named(place.document)
  const found = named.flatMap((source) => foundIn(source, locate(source, place)))
  if (found.length > 0) return fitting(found.slice(0, 1))
  if (named.length > 0) return { found: [], why: `its words are not in the text of “${named[0]?.id}” as it is now` }
  if (wordsOf(place.exact).length < FEWEST_WORDS)
    return { found: [], why: `no source of the story has the address ${place.document}` }
  const everywhere = texts.withWords(place.exact)
  if (everywhere.length > 1)
    return { found: [], why: `its words stand in ${everywhere.length} sources, and its address is that of none` }
  if (everywhere.length === 0) return { found: [], why: 'its words are in no source of the story' }
  return fitting(everywhere)
}

/** Where a checked claim is made: in the sources that the check names, else in those that have its words. */
export function placesOfCheck(texts: Texts, { claim, appearances, place }: GivenCheck): Where {
  if (place) {
    const found = texts.named(place.document).flatMap((source) => foundIn(source, locate(source, place)))
    if (found.length > 0) return fitting(found.slice(0, 1))
  }
  const named = [...new Set(appearances.flatMap((address) => texts.named(address)))]
  const there = named.flatMap((source) => texts.withWords(claim, [source]))
  if (there.length > 0) return fitting(there)
  const anywhere = wordsOf(claim).length < FEWEST_WORDS ? [] : texts.withWords(claim)
  if (anywhere.length > 0) return fitting(anywhere)
  return { found: [], why: named.length > 0 ? 'its words are not in the source it names' : 'its claim is in no source' }
}

/** A long word of the claim that is missing may be the very one that was judged: one in so many may be another. */
const WORDS_A_MISS = 10
const LONG_WORD = 4

/** Whether a passage has the words of a claim, with those just around it: “Monday” for “Tuesday” is another claim. */
function saysAll(claim: string, { prefix, exact, suffix }: Quote): boolean {
  const there = new Set(wordsOf(prefix + exact + suffix))
  const wanted = wordsOf(claim).filter((word) => word.length >= LONG_WORD)
  const missing = wanted.filter((word) => !there.has(word)).length
  return missing * WORDS_A_MISS <= wanted.length
}

function fitting(found: Found[]): Where {
  const short = found.filter(({ quote }) => quote.end - quote.start <= LONGEST)
  return { found: short, why: short.length > 0 ? '' : `it marks more than ${LONGEST} characters, too many for a claim` }
}

const foundIn = (source: Known, quote: Quote | null): Found[] => (quote ? [{ source: source.id, quote }] : [])

/** The place in a text: by offsets where they hold the words, else by the words, first within the stretch that is told. */
function locate(source: Known, place: GivenPlace): Quote | null {
  const { exact, start, end } = place
  const at = start === null || end === null ? null : quoteAt(source.text, start, end)
  if (exact === '') return hashIn(place.document) === null ? null : at
  if (at?.exact === exact) return at
  const quote: Quote = { exact, prefix: place.prefix, suffix: place.suffix, start: start ?? 0, end: end ?? 0 }
  const inside = at && start !== null ? findQuote(at.exact, quote) : null
  if (inside && start !== null) return quoteAt(source.text, start + inside.start, start + inside.end)
  return findQuote(source.text, quote) ?? findReworded(source.text, quote)
}

const asQuote = (exact: string): Quote => ({ exact, prefix: '', suffix: '', start: 0, end: 0 })

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
