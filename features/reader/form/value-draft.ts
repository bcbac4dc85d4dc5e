import { isoInWords } from '@/contracts/value-words'
import type { DateRole, DateValue, Quantity, Value } from '@/engine/model/value'

/** A value as it stands in the fields of a form: words, until it is kept. */
export type ValueDraft = { type: Value['type'] | 'none'; fields: Record<string, string> }

export type Read<T> = { ok: true; value: T } | { ok: false; errors: Record<string, string> }

const EMPTY_FIELDS: Record<ValueDraft['type'], Record<string, string>> = {
  none: {},
  quantity: { number: '', low: '', high: '', unit: '', of: '' },
  date: { from: '', to: '', role: 'event' },
  role: { person: '', title: '', organisation: '', country: '', since: '', until: '', status: 'current' },
  name: { name: '', variants: '', gender: '' },
  text: { text: '' },
}

export const emptyValue = (type: ValueDraft['type']): ValueDraft => ({ type, fields: { ...EMPTY_FIELDS[type] } })

/** The fields that show a value. */
export function draftOfValue(value: Value | null): ValueDraft {
  if (!value) return emptyValue('none')
  switch (value.type) {
    case 'quantity':
      return { type: 'quantity', fields: quantityFields(value) }
    case 'date':
      return { type: 'date', fields: dateFields(value) }
    case 'role': {
      const { person, title, status } = value
      const filled = { organisation: value.organisation ?? '', country: value.country ?? '' }
      return {
        type: 'role',
        fields: { person, title, ...filled, since: value.from ?? '', until: value.to ?? '', status },
      }
    }
    case 'name':
      return {
        type: 'name',
        fields: { name: value.name, variants: value.variants.join('; '), gender: value.gender ?? '' },
      }
    case 'text':
      return { type: 'text', fields: { text: value.text } }
  }
}

function quantityFields({ number, low, high, unit, of }: Quantity) {
  const exact = number !== null && low === number && high === number
  const bound = (value: number | null) => (exact || value === null ? '' : String(value))
  const words = { unit: unit ?? '', of: of ?? '' }
  return { number: number === null ? '' : String(number), low: bound(low), high: bound(high), ...words }
}

function dateFields({ start, end, granularity, role }: DateValue) {
  const [from, to] = [start ?? '', end ?? '']
  const short = granularity === 'year' ? 4 : granularity === 'month' ? 7 : 10
  if (from !== '' && firstDay(from.slice(0, short)) === from && lastDay(from.slice(0, short)) === to)
    return { from: from.slice(0, short), to: '', role }
  return { from, to, role }
}

/** What the fields say, or what is wrong with each. A value whose fields nobody touched comes back as it was `given`. */
export function readValue(draft: ValueDraft, given: Value | null): Read<Value | null> {
  const before = draftOfValue(given)
  const same = Object.entries(before.fields).every(([field, text]) => draft.fields[field] === text)
  if (before.type === draft.type && same) return { ok: true, value: given }
  switch (draft.type) {
    case 'none':
      return { ok: true, value: null }
    case 'quantity':
      return readQuantity(draft.fields)
    case 'date':
      return readDate(draft.fields)
    case 'role':
      return readRole(draft.fields)
    case 'name':
      return readName(draft.fields)
    case 'text': {
      const text = filled(draft.fields.text)
      return text ? { ok: true, value: { type: 'text', text } } : wrong({ text: 'Write what it says.' })
    }
  }
}

const filled = (text: string | undefined): string | null => text?.trim() || null
const wrong = (errors: Record<string, string>) => ({ ok: false as const, errors })

function readQuantity(fields: Record<string, string>): Read<Value> {
  const errors: Record<string, string> = {}
  const read = (name: string): number | null => {
    const text = filled(fields[name])?.replace(/[\s,](?=\d{3}(?!\d))/g, '')
    if (text === undefined) return null
    if (!/^-?\d+(\.\d+)?$/.test(text)) errors[name] = 'A number such as 14, 1,400 or 3.5.'
    return Number(text)
  }
  const [number, low, high] = [read('number'), read('low'), read('high')]
  if (number === null && low === null && high === null) errors.number = 'Give the number, or one of its bounds.'
  if (low !== null && high !== null && low > high) errors.low = 'This is above “at most”.'
  if (number !== null && ((low !== null && low > number) || (high !== null && high < number)))
    errors.number = 'The number lies outside its own bounds.'
  if (Object.keys(errors).length > 0) return wrong(errors)
  const plain = low === null && high === null
  const bounds = plain ? { low: number, high: number } : { low, high }
  const words = { unit: filled(fields.unit), of: filled(fields.of) }
  return { ok: true, value: { type: 'quantity', number, ...bounds, ...words, stated: true } }
}

const GRANULARITY = { 4: 'year', 7: 'month', 10: 'day' } as const

function readDate(fields: Record<string, string>): Read<Value> {
  const [from, to] = [filled(fields.from), filled(fields.to)]
  const errors: Record<string, string> = {}
  for (const [name, text] of [['from', from] as const, ['to', to] as const])
    if (text !== null && firstDay(text) === null)
      errors[name] = 'A year (2031), a month (2031-05) or a day (2031-05-04).'
  if (from === null && to === null) errors.from = 'Give a date.'
  const start = from === null ? null : firstDay(from)
  const end = lastDay(to ?? (from as string))
  if (Object.keys(errors).length === 0 && start && end && start > end) errors.to = 'This is before the beginning.'
  if (Object.keys(errors).length > 0) return wrong(errors)
  const granularity = to === null ? GRANULARITY[(from?.length ?? 10) as 4 | 7 | 10] : 'range'
  return {
    ok: true,
    value: { type: 'date', start, end, granularity, role: (fields.role ?? 'event') as DateRole, stated: true },
  }
}

/** The first day of an ISO year, month or day; null where the calendar has no such thing. */
function firstDay(iso: string): string | null {
  const day = `${iso}${'-01'.repeat(iso.length === 4 ? 2 : iso.length === 7 ? 1 : 0)}`
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day ? day : null
}

function lastDay(iso: string): string | null {
  if (iso.length === 10) return firstDay(iso)
  const first = firstDay(iso)
  if (!first) return null
  const [year, month] = [Number(first.slice(0, 4)), iso.length === 4 ? 12 : Number(first.slice(5, 7))]
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

function readRole(fields: Record<string, string>): Read<Value> {
  const [person, title] = [filled(fields.person), filled(fields.title)]
  if (!person || !title)
    return wrong({
      ...(person ? {} : { person: 'Say who holds the office.' }),
      ...(title ? {} : { title: 'Say which office it is.' }),
    })
  const place = { organisation: filled(fields.organisation), country: filled(fields.country) }
  const status = (fields.status ?? 'current') as 'current'
  return {
    ok: true,
    value: { type: 'role', person, title, ...place, from: filled(fields.since), to: filled(fields.until), status },
  }
}

function readName(fields: Record<string, string>): Read<Value> {
  const name = filled(fields.name)
  if (!name) return wrong({ name: 'Write the name.' })
  const variants = (fields.variants ?? '').split(';').flatMap((variant) => filled(variant) ?? [])
  const gender = fields.gender === 'female' || fields.gender === 'male' ? fields.gender : null
  return { ok: true, value: { type: 'name', name, variants, gender } }
}

/** How a date that was typed will be read, in words; null while it is none. */
export const dateSaid = (iso: string): string | null => (firstDay(iso.trim()) ? isoInWords(iso.trim()) : null)
