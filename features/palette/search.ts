import { addresses } from '@/contracts/addresses'
import { type StoryReading, sourceName } from '@/contracts/story-reading'
import { FINDING_WORDS, type Standing } from '@/contracts/words'
import { fold } from '@/ui/fold'

export type Hit = { id: string; title: string; note: string; href: string; tone: Standing | null }
/** `of`: how many there are in all; `more`: where they all are, null where all are shown. */
export type Hits = { hits: Hit[]; of: number; more: string | null }
export type Found = { questions: Hits; sources: Hits; claims: Hits }

/** How many of each are shown. */
export const SHOWN = 6

type Searched = { text: string; at: number }
type Index = Record<keyof Found, Searched[]>

const indexes = new WeakMap<StoryReading, Index>()

/** Every text of a story as a search sees it, made once per reading. */
function indexOf(reading: StoryReading): Index {
  const known = indexes.get(reading)
  if (known) return known
  const { questions, claims } = reading.comparison
  const texts = (all: string[][]) => all.map((parts, at) => ({ text: fold(parts.join(' ')), at }))
  const index = {
    questions: texts(questions.map(({ text, answers }) => [text, ...answers.map(({ label }) => label)])),
    sources: texts(
      reading.sources.map(({ title, outlet, author, fileName }) => [title ?? '', outlet ?? '', author ?? '', fileName]),
    ),
    claims: texts(
      claims.map((claim) => [claim.statement, claim.quote.exact, ...claim.voices.slice(1).map(({ name }) => name)]),
    ),
  }
  indexes.set(reading, index)
  return index
}

/** The places that hold all the words, those first where they stand together, then those where they come early. */
function placesOf(searched: Searched[], query: string): number[] {
  const phrase = fold(query)
  const words = phrase.split(' ').filter(Boolean)
  if (words.length === 0) return []
  return searched
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .map(({ text, at }) => ({ at, place: text.indexOf(phrase) }))
    .sort((a, b) => rank(a.place) - rank(b.place) || a.at - b.at)
    .map(({ at }) => at)
}

const rank = (place: number) => (place < 0 ? Infinity : place)

/** What of a story holds the words of a query, blind to accents and case; of each kind the first few. */
export function searchStory(reading: StoryReading, query: string): Found {
  const { slug } = reading.story
  const { questions, claims } = reading.comparison
  const index = indexOf(reading)
  const hits = (places: number[], toHit: (at: number) => Hit[], all: string | null): Hits => ({
    hits: places.slice(0, SHOWN).flatMap(toHit),
    of: places.length,
    more: places.length > SHOWN ? all : null,
  })
  const question = (at: number): Hit[] => {
    const found = questions[at]
    if (!found) return []
    const tone = reading.standing(found)
    return [
      {
        id: found.id,
        title: found.text,
        note: FINDING_WORDS[tone].name,
        href: addresses.question(slug, found.id),
        tone,
      },
    ]
  }
  const source = (at: number): Hit[] => {
    const found = reading.sources[at]
    if (!found) return []
    const note = found.title && found.outlet ? found.title : ''
    return [{ id: found.id, title: sourceName(found), note, href: addresses.source(slug, found.id), tone: null }]
  }
  const claim = (at: number): Hit[] => {
    const found = claims[at]
    if (!found) return []
    const note = sourceName(reading.source(found.source))
    return [
      { id: found.id, title: found.statement, note, href: addresses.source(slug, found.source, found.id), tone: null },
    ]
  }
  return {
    questions: hits(placesOf(index.questions, query), question, addresses.grid(slug, { q: query })),
    sources: hits(placesOf(index.sources, query), source, addresses.sources(slug)),
    claims: hits(placesOf(index.claims, query), claim, addresses.claims(slug, { q: query })),
  }
}
