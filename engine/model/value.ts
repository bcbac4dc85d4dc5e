/** A number with what it counts. `low` and `high` are the bounds the words allow (inclusive), null where open; `number` is null where only bounds are given. */
export type Quantity = {
  type: 'quantity'
  number: number | null
  low: number | null
  high: number | null
  unit: string | null
  of: string | null
  stated: boolean
}

export type Granularity = 'year' | 'quarter' | 'month' | 'week' | 'day' | 'range'
export type DateRole = 'event' | 'announcement' | 'publication' | 'duration'

/** ISO days, end inclusive, null where open. `stated` is false where the publication date was needed to resolve it. */
export type DateValue = {
  type: 'date'
  start: string | null
  end: string | null
  granularity: Granularity
  role: DateRole
  stated: boolean
}

export type RoleStatus = 'current' | 'former' | 'acting' | 'elect'

/** Who holds which office, as far as the text says it. */
export type RoleValue = {
  type: 'role'
  person: string
  title: string
  organisation: string | null
  country: string | null
  from: string | null
  to: string | null
  status: RoleStatus
}

export type Gender = 'female' | 'male'

/** What someone or something is called; gender as the honorific, the pronoun or the words say it. */
export type NameValue = { type: 'name'; name: string; variants: string[]; gender: Gender | null }

export type TextValue = { type: 'text'; text: string }

export type Value = Quantity | DateValue | RoleValue | NameValue | TextValue

/** What a claim is about: the visit of 2022 is not the visit of 2024. */
export type EventRef = {
  label: string
  participants: string[]
  action: string
  time: DateValue | null
  place: string | null
}
