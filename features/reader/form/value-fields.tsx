'use client'
import { TextField } from '@/ui/field'
import { Select } from '@/ui/select'
import { dateSaid, emptyValue, type ValueDraft } from './value-draft'

type Props = { value: ValueDraft; errors: Record<string, string>; onChange: (value: ValueDraft) => void }

const TYPES: { value: ValueDraft['type']; label: string }[] = [
  { value: 'none', label: 'None: the words alone' },
  { value: 'quantity', label: 'A number' },
  { value: 'date', label: 'A date' },
  { value: 'role', label: 'An office somebody holds' },
  { value: 'name', label: 'A name' },
  { value: 'text', label: 'A short answer in words' },
]

type Field = { name: string; label: string; hint?: string; wide?: boolean; options?: [string, string][] }

const FIELDS: Record<ValueDraft['type'], Field[]> = {
  none: [],
  quantity: [
    { name: 'number', label: 'Number' },
    { name: 'of', label: 'Of what', hint: 'boats, workers hurt' },
    { name: 'low', label: 'At least' },
    { name: 'high', label: 'At most' },
    { name: 'unit', label: 'Unit', hint: 'percent, km, USD' },
  ],
  date: [
    { name: 'from', label: 'When, or from', hint: '2031, 2031-05 or 2031-05-04' },
    { name: 'to', label: 'Until', hint: 'only for a span of time' },
    {
      name: 'role',
      label: 'What the date is of',
      options: [
        ['event', 'the event'],
        ['announcement', 'its announcement'],
        ['publication', 'a publication'],
        ['duration', 'how long it lasted'],
      ],
    },
  ],
  role: [
    { name: 'person', label: 'Person' },
    { name: 'title', label: 'Office' },
    { name: 'organisation', label: 'Organisation' },
    { name: 'country', label: 'Country' },
    { name: 'since', label: 'Since' },
    { name: 'until', label: 'Until' },
    {
      name: 'status',
      label: 'Holds it',
      options: [
        ['current', 'now'],
        ['former', 'no more'],
        ['acting', 'acting'],
        ['elect', 'elect'],
      ],
    },
  ],
  name: [
    { name: 'name', label: 'Name' },
    { name: 'variants', label: 'Other forms of it', hint: 'apart by semicolons' },
    {
      name: 'gender',
      label: 'Gender in the text',
      options: [
        ['', 'not told'],
        ['female', 'female'],
        ['male', 'male'],
      ],
    },
  ],
  text: [{ name: 'text', label: 'The answer', wide: true }],
}

/** The value of a claim: its type, and the fields that type has. */
export function ValueFields({ value, errors, onChange }: Props) {
  const set = (name: string, text: string) => onChange({ ...value, fields: { ...value.fields, [name]: text } })
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 text-small font-semibold">Value</legend>
      <Select
        label="Type of value"
        options={TYPES}
        value={value.type}
        onChange={(type) => onChange(emptyValue(type as ValueDraft['type']))}
        className="max-w-72"
      />
      {value.type === 'none' ? null : (
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
          {FIELDS[value.type].map(({ name, label, hint, wide, options }) =>
            options ? (
              <Select
                key={name}
                label={label}
                options={options.map(([option, words]) => ({ value: option, label: words }))}
                value={value.fields[name] ?? ''}
                onChange={(text) => set(name, text)}
              />
            ) : (
              <TextField
                key={name}
                label={label}
                hint={(value.type === 'date' && dateSaid(value.fields[name] ?? '')) || hint}
                error={errors[name]}
                value={value.fields[name] ?? ''}
                onChange={(event) => set(name, event.target.value)}
                className={wide ? 'col-span-full' : undefined}
              />
            ),
          )}
        </div>
      )}
    </fieldset>
  )
}
