import type { Annotated, DateMention, NameMention } from '../model/annotated'
import type { Part } from '../model/claim'
import type { SourceInput } from '../model/comparison'
import type { Doc } from '../model/document'
import type { DateValue } from '../model/value'
import { within } from '../text/locate'
import { attributionsOf } from './attribution/attributions'
import { certaintyOf } from './certainty'
import { clausesOf } from './clauses'
import { datesOf } from './dates'
import { eventsOf } from './events'
import { gendersOf } from './genders'
import { capitalsInsideSentences } from './name-runs'
import { namesOf } from './names'
import { negationOf } from './negation'
import { quantitiesOf } from './quantities'
import { ranksOf } from './ranks'
import { rolesOf } from './roles'
import { storyNames } from './story-names'

export type ReadSource = { source: SourceInput; doc: Doc }

/** Annotates the texts of one story together: what one text writes in full helps to read the others. */
export function annotateStory(sources: readonly ReadSource[]): Annotated[] {
  const inner = new Set<string>()
  for (const { doc } of sources) for (const words of capitalsInsideSentences(doc)) inner.add(words)
  const names = sources.map(({ doc }) => namesOf(doc, inner))
  const { standard, spelled } = storyNames(names)
  return sources.map((source, k) =>
    annotate(
      source,
      (names[k] as NameMention[]).map((name) => ({
        ...name,
        name: standard.get(name.name) ?? name.name,
        spelled: spelled.has(name.name) ? name.name : null,
      })),
    ),
  )
}

function annotate({ source, doc }: ReadSource, names: NameMention[]): Annotated {
  const quantities = quantitiesOf(doc)
  const dates = datesOf(doc, source.published).filter((date) => !isPartOfName(date, names))
  const clauses = clausesOf(doc)
  return {
    doc,
    names,
    quantities,
    dates,
    roles: rolesOf(doc, names, dates),
    genders: gendersOf(doc, names),
    ranks: ranksOf(doc),
    attributions: attributionsOf(doc, names),
    ...eventsOf({ doc, names, dates, clauses, published: publishedValue(source.published) }),
    clauses,
    modality: clauses.map((clause) => {
      const { certainty, polarity } = certaintyOf(doc, clause.from, clause.to)
      return { certainty, polarity }
    }),
    negation: negationOf(doc),
    partOf: headlinePart(doc),
  }
}

/** "Anna May" is a person, not a month. */
const isPartOfName = (date: DateMention, names: readonly NameMention[]): boolean =>
  within(names, date.from - 4, date.to + 1).some(
    (name) => name.from <= date.from && date.to <= name.to && name.to - name.from > date.to - date.from,
  )

/** The headline is the first paragraph where that is a heading. */
function headlinePart(doc: Doc): (paragraph: number) => Part {
  const first = doc.paragraphs.find((paragraph) => paragraph.kind !== 'boilerplate')
  const headline = first?.kind === 'heading' ? first.index : -1
  return (paragraph) => (paragraph === headline ? 'headline' : 'body')
}

/** The publication date as a date value: a year, a month or a day. */
export function publishedValue(published: string | null): DateValue | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(published ?? '')
  if (!match) return null
  const [, year, month, day] = match as unknown as [string, string, string | undefined, string | undefined]
  const base = { type: 'date', role: 'publication', stated: true } as const
  if (day) return { ...base, start: `${year}-${month}-${day}`, end: `${year}-${month}-${day}`, granularity: 'day' }
  if (month)
    return {
      ...base,
      start: `${year}-${month}-01`,
      end: `${year}-${month}-${lastDay(Number(year), Number(month))}`,
      granularity: 'month',
    }
  return { ...base, start: `${year}-01-01`, end: `${year}-12-31`, granularity: 'year' }
}

function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
