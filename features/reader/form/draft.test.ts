import { describe, expect, it } from 'vitest'
import type { Value } from '@/engine/model/value'
import { CLAIMS } from '@/testing/desk-story'
import { fieldsOf } from '../notes'
import { changedFields, draftOf, newFields, readDraft } from './draft'
import { dateSaid, draftOfValue, emptyValue, readValue } from './value-draft'

const filled = (type: Parameters<typeof emptyValue>[0], fields: Record<string, string>) =>
  readValue({ type, fields: { ...emptyValue(type).fields, ...fields } }, null)
const readOf = (...given: Parameters<typeof filled>) => {
  const read = filled(...given)
  return read.ok ? read.value : read.errors
}

describe('a claim in a form', () => {
  it('comes back as it was where nobody touched it', () => {
    for (const claim of CLAIMS) {
      const fields = fieldsOf(claim)
      expect(readDraft(draftOf(fields), fields)).toEqual({ ok: true, value: fields })
    }
  })

  it('begins as the words of the source, on one line', () => {
    const voice = { name: 'Harbour Herald', kind: 'source' as const }
    expect(newFields(' 52 workers\n\nwere hurt ', voice)).toMatchObject({
      statement: '52 workers were hurt',
      voices: [voice],
      kind: 'other',
    })
  })

  it('names each field that cannot be kept', () => {
    const fields = newFields('Words', { name: 'Herald', kind: 'source' })
    const draft = {
      ...draftOf(fields),
      statement: ' ',
      voices: [...fields.voices, { name: ' ', kind: 'person' as const }],
      value: emptyValue('quantity'),
    }
    const read = readDraft(draft, fields)
    expect(read.ok ? [] : Object.keys(read.errors)).toEqual(['statement', 'voice-1', 'number'])
  })

  it('sends what differs from what the method said, a former change of another field with it', () => {
    const base = newFields('Words', { name: 'Herald', kind: 'source' })
    const before = { ...base, certainty: 'hedged' as const }
    expect(changedFields(base, { ...before, scope: 'the old bridge' })).toEqual({
      certainty: 'hedged',
      scope: 'the old bridge',
    })
    expect(changedFields(base, base)).toEqual({})
  })
})

describe('typed values', () => {
  it('reads a number with its bounds', () => {
    const words = { unit: null, of: 'boats', stated: true, type: 'quantity' }
    expect(readOf('quantity', { number: '1,400', of: 'boats' })).toEqual({
      ...words,
      number: 1400,
      low: 1400,
      high: 1400,
    })
    expect(readOf('quantity', { low: '12', of: 'boats' })).toEqual({ ...words, number: null, low: 12, high: null })
    expect(readOf('quantity', { number: '40', low: '36', high: '44', of: 'boats' })).toMatchObject({
      low: 36,
      high: 44,
    })
  })

  it('says what is wrong with a number', () => {
    expect(Object.keys(readOf('quantity', { number: 'a dozen' }) as object)).toEqual(['number'])
    expect(Object.keys(readOf('quantity', { low: '9', high: '3' }) as object)).toEqual(['low'])
    expect(Object.keys(readOf('quantity', { number: '9', high: '3' }) as object)).toEqual(['number'])
  })

  it('reads years, months, days and spans of the calendar', () => {
    expect(readOf('date', { from: '2031' })).toMatchObject({
      start: '2031-01-01',
      end: '2031-12-31',
      granularity: 'year',
    })
    expect(readOf('date', { from: '2032-02' })).toMatchObject({
      start: '2032-02-01',
      end: '2032-02-29',
      granularity: 'month',
    })
    expect(readOf('date', { from: '2031-05-04' })).toMatchObject({
      start: '2031-05-04',
      end: '2031-05-04',
      granularity: 'day',
    })
    expect(readOf('date', { from: '2031-05', to: '2031-06-03' })).toMatchObject({
      start: '2031-05-01',
      end: '2031-06-03',
      granularity: 'range',
    })
    expect(readOf('date', { to: '2031' })).toMatchObject({ start: null, end: '2031-12-31' })
    expect(Object.keys(readOf('date', { from: '2031-02-30' }) as object)).toEqual(['from'])
    expect(Object.keys(readOf('date', { from: '2031', to: '2030' }) as object)).toEqual(['to'])
    expect([dateSaid('2031-05'), dateSaid('soon')]).toEqual(['May 2031', null])
  })

  it('asks for what a role and a name cannot be without', () => {
    expect(Object.keys(readOf('role', { title: 'Minister' }) as object)).toEqual(['person'])
    expect(readOf('name', { name: 'Ines Roth', variants: 'I. Roth; ; Roth', gender: 'female' })).toEqual({
      type: 'name',
      name: 'Ines Roth',
      variants: ['I. Roth', 'Roth'],
      gender: 'female',
    })
  })

  it('keeps what a field cannot show as long as the field is not touched', () => {
    const week: Value = {
      type: 'date',
      start: '2031-05-05',
      end: '2031-05-11',
      granularity: 'week',
      role: 'announcement',
      stated: false,
    }
    const draft = draftOfValue(week)
    expect(readValue(draft, week)).toEqual({ ok: true, value: week })
    const later = readValue({ ...draft, fields: { ...draft.fields, to: '2031-05-12' } }, week)
    expect(later).toMatchObject({ value: { end: '2031-05-12', granularity: 'range', role: 'announcement' } })
  })
})
