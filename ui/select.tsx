'use client'
import { Select as Base } from '@base-ui/react/select'
import clsx from 'clsx'
import { Check, ChevronsUpDown } from 'lucide-react'
import type { ReactNode } from 'react'

export type Option = { value: string; label: string; mark?: ReactNode }

type SelectProps = {
  label: string
  hideLabel?: boolean
  options: Option[]
  value: string
  onChange: (value: string) => void
  name?: string
  className?: string
}

/** One choice out of a list; arrow keys and typing work as in a native one. */
export function Select({ label, hideLabel, options, value, onChange, name, className }: SelectProps) {
  return (
    <Base.Root items={options} value={value} onValueChange={(next) => onChange(next as string)} name={name}>
      <div className={clsx('grid min-w-0 content-start gap-1', className)}>
        <Base.Label className={hideLabel ? 'sr-only' : 'text-fine font-semibold text-quiet'}>{label}</Base.Label>
        <Base.Trigger className="flex min-h-10 w-full items-center justify-between gap-2 rounded-control border border-line-strong bg-surface px-3 text-left text-small text-ink hover:bg-sunken">
          <Base.Value className="truncate" />
          <Base.Icon className="shrink-0 text-quiet">
            <ChevronsUpDown aria-hidden="true" className="size-4" />
          </Base.Icon>
        </Base.Trigger>
      </div>
      <Base.Portal>
        <Base.Positioner alignItemWithTrigger={false} sideOffset={4} collisionPadding={8} className="z-30 outline-none">
          <Base.Popup className="max-h-[min(24rem,var(--available-height))] min-w-(--anchor-width) max-w-[min(28rem,var(--available-width))] overflow-y-auto rounded-card border border-line-strong bg-surface text-ink shadow-lift outline-none">
            <Base.List className="py-1">
              {options.map((option) => (
                <Base.Item
                  key={option.value}
                  value={option.value}
                  className="grid cursor-default grid-cols-[1rem_1fr] items-center gap-2 px-3 py-2 text-small outline-none select-none data-highlighted:bg-sunken"
                >
                  <Base.ItemIndicator className="col-start-1">
                    <Check aria-hidden="true" className="size-4" />
                  </Base.ItemIndicator>
                  <Base.ItemText className="col-start-2 flex items-center gap-2">
                    {option.mark}
                    {option.label}
                  </Base.ItemText>
                </Base.Item>
              ))}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
