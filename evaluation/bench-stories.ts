import type { SourceInput } from '../engine/model/comparison'
import { generator } from './bench-texts'

const PLACES =
  'Ardmouth Belwick Corrin Dunmere Eskford Fallow Garstone Hexley Inverby Jarrow Kelstow Lanmoor Marwick Norbridge Oakhurst Penrith Quarley Rothby Selcombe Tarnside Ullwater Varley Wexcombe Yarm'.split(
    ' ',
  )
const FIRST = 'Ada Boris Clara Dmitri Elena Felix Greta Henrik Ines Jonas Katja Lars Mira Nils Olga Pavel'.split(' ')
const LAST =
  'Abel Brandt Calloway Drake Ekman Farrow Gideon Holm Ivers Janssen Kovac Lindt Moreau Nyberg Osman Petrov Quist Rowe'.split(
    ' ',
  )
const THINGS =
  'barge boiler bridge cable canoe crane cottage drain engine ferry garden hangar kiln ladder mast orchard parcel pump rail ship sluice tent timber tower tractor tunnel turbine valve wagon warehouse'.split(
    ' ',
  )
const DEEDS = 'repaired sold closed inspected flooded rebuilt insured painted moved stolen'.split(' ')
const BODIES = 'council harbour office|river board|fire service|farm union|rail company|school board'.split('|')
const DAYS = 'Monday Tuesday Wednesday Thursday Friday'.split(' ')

type Pick = <T>(list: readonly T[]) => T
type Number = (low: number, high: number) => number

/** Ways to tell a fact; what varies between two reports on it comes last. */
const TELLINGS: ((pick: Pick, number: Number) => (spread: () => number, day: () => string) => string)[] = [
  (pick, number) => {
    const [place, thing, deed, count] = [pick(PLACES), pick(THINGS), pick(DEEDS), number(12, 90)]
    return (spread) => `In ${place}, ${count + spread()} ${thing}s were ${deed} after the storm of last month.`
  },
  (pick, number) => {
    const [name, body, thing, share] = [`${pick(FIRST)} ${pick(LAST)}`, pick(BODIES), pick(THINGS), number(10, 80)]
    return (spread, day) =>
      `${name}, who leads the ${body}, said on ${day()} that about ${share + spread()} percent of the ${thing}s were lost.`
  },
  (pick, number) => {
    const [body, place, money, deed] = [pick(BODIES), pick(PLACES), number(2, 40), pick(DEEDS)]
    return (spread) =>
      `The ${body} of ${place} will pay $${money + spread()} million for what was ${deed}, according to its report.`
  },
  (pick, number) => {
    const [name, place, thing, count] = [`${pick(FIRST)} ${pick(LAST)}`, pick(PLACES), pick(THINGS), number(3, 30)]
    return (spread, day) =>
      `“We never promised a new ${thing},” ${name} told reporters in ${place} on ${day()}. At least ${count + spread()} workers had asked for it.`
  },
  (pick, number) => {
    const [place, thing, year] = [pick(PLACES), pick(THINGS), number(1890, 2010)]
    return () => `The old ${thing} of ${place} was built in ${year} and has stood empty since the works closed.`
  },
]

const FACTS = 24
const TOLD = 14

/** As many stories as asked for, of so many sources each: every story has facts of its own, and every source tells some of them. */
export function inventedStories(stories: number, sources: number, seed = 7): SourceInput[] {
  const random = generator(seed)
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] as (typeof list)[number]
  const number: Number = (low, high) => low + Math.floor(random() * (high - low))
  return Array.from({ length: stories }, (_, story) => {
    const facts = Array.from({ length: FACTS }, () => pick(TELLINGS)(pick, number))
    return Array.from({ length: sources }, (_, source) => {
      const told = [...facts].sort(() => random() - 0.5).slice(0, TOLD)
      const spread = () => (random() < 0.7 ? 0 : number(1, 4))
      return aSource(
        story * sources + source,
        told.map((tell) => tell(spread, () => pick(DAYS))),
      )
    })
  }).flat()
}

/** Three sentences a paragraph. */
function aSource(index: number, sentences: string[]): SourceInput {
  const id = `source-${String(index).padStart(3, '0')}`
  const text = sentences.map((sentence, k) => `${sentence}${k % 3 === 2 ? '\n\n' : ' '}`).join('')
  return { id, file: `${id}.txt`, text, title: null, outlet: null, kind: null, published: '2023-05-18', sha256: '' }
}
