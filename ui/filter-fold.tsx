'use client'
import { SlidersHorizontal } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { Button } from './button'

type FoldProps = {
  label?: string
  /** how many of the filters inside are on */
  on: number
  children: ReactNode
}

/**
 * Filters in the grid of a search field: in its columns on a wide page; on a phone behind a button beside the field, as there
 * the things themselves come first. The grid around it has two columns on a phone.
 */
export function FilterFold({ label = 'Filters', on, children }: FoldProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button className="md:hidden" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <SlidersHorizontal aria-hidden="true" className="size-4" />
        {label}
        {on > 0 ? ` (${on} on)` : ''}
      </Button>
      <div
        id={id}
        data-open={open}
        className="md:contents max-md:col-span-2 max-md:grid max-md:grid-cols-2 max-md:gap-3 max-md:data-[open=false]:hidden"
      >
        {children}
      </div>
    </>
  )
}
