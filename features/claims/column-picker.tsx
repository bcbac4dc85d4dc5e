'use client'
import { Columns3 } from 'lucide-react'
import { Button } from '@/ui/button'
import { CheckField } from '@/ui/field'
import { Popover } from '@/ui/popover'
import { COLUMN_IDS, COLUMNS, type Column, USUAL } from './columns'

type Props = { shown: readonly Column[]; onChange: (columns: Column[] | null) => void }

/** Which columns the table shows. */
export function ColumnPicker({ shown, onChange }: Props) {
  const turn = (column: Column, on: boolean) =>
    onChange(COLUMN_IDS.filter((id) => (id === column ? on : shown.includes(id))))
  return (
    <Popover
      title="Columns"
      trigger={
        <Button size="small">
          <Columns3 aria-hidden="true" className="size-4" />
          Columns
        </Button>
      }
    >
      <div className="grid grid-cols-2 gap-x-4 gap-y-2">
        {COLUMN_IDS.map((id) => (
          <CheckField
            key={id}
            label={COLUMNS[id].name}
            checked={shown.includes(id)}
            disabled={shown.length === 1 && shown.includes(id)}
            onChange={(event) => turn(id, event.target.checked)}
          />
        ))}
      </div>
      <Button size="small" look="quiet" className="mt-3" onClick={() => onChange(null)}>
        As usual ({USUAL.length})
      </Button>
    </Popover>
  )
}
