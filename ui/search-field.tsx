'use client'
import { Search } from 'lucide-react'
import { useId } from 'react'

type SearchFieldProps = { label: string; placeholder?: string; value: string; onChange: (value: string) => void }

/** A field that narrows what is shown while one types. */
export function SearchField({ label, placeholder, value, onChange }: SearchFieldProps) {
  const id = useId()
  return (
    <div className="grid min-w-0 content-start gap-1">
      <label htmlFor={id} className="text-fine font-semibold text-quiet">
        {label}
      </label>
      <div className="relative">
        <Search aria-hidden="true" className="pointer-events-none absolute top-3 left-3 size-4 text-quiet" />
        <input
          id={id}
          type="search"
          value={value}
          placeholder={placeholder}
          onChange={(event) => onChange(event.target.value)}
          className="min-h-10 w-full rounded-control border border-line-strong bg-surface pr-3 pl-9 text-small placeholder:text-quiet"
        />
      </div>
    </div>
  )
}
