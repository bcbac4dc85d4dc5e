import { Select } from '@/ui/select'
import { COLUMN_IDS, COLUMNS, type Column } from './columns'
import type { Sort } from './filter'

type OrderProps = { sort: Sort; onChange: (next: Sort) => void }

/** The order and which way round, on a page too narrow for heads to press. */
export function OrderChoice({ sort, onChange }: OrderProps) {
  const down = sort.startsWith('-')
  const column = (down ? sort.slice(1) : sort) as 'place' | Column
  return (
    <>
      <Select
        className={column === 'place' ? 'col-span-2 md:hidden' : 'md:hidden'}
        label="Order"
        value={column}
        options={[
          { value: 'place', label: 'Place in the sources' },
          ...COLUMN_IDS.map((value) => ({ value, label: COLUMNS[value].name })),
        ]}
        onChange={(next) => onChange(next === 'place' || !down ? (next as Sort) : `-${next as Column}`)}
      />
      {column === 'place' ? null : (
        <Select
          className="md:hidden"
          label="Direction"
          value={down ? 'down' : 'up'}
          options={[
            { value: 'up', label: 'Ascending' },
            { value: 'down', label: 'Descending' },
          ]}
          onChange={(next) => onChange(next === 'down' ? `-${column}` : column)}
        />
      )}
    </>
  )
}
