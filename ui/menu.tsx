'use client'
import { Menu as Base } from '@base-ui/react/menu'
import type { ReactElement } from 'react'

export type MenuItem = { label: string; onSelect: () => void; danger?: boolean }

/** A short list of things to do with what it stands beside. */
export function Menu({ trigger, items }: { trigger: ReactElement; items: MenuItem[] }) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner align="end" sideOffset={4} className="z-30 outline-none">
          <Base.Popup className="min-w-44 rounded-card border border-line-strong bg-surface py-1 text-ink shadow-lift outline-none">
            {items.map((item) => (
              <Base.Item
                key={item.label}
                onClick={item.onSelect}
                className={`cursor-default px-4 py-2 text-small outline-none data-highlighted:bg-sunken ${item.danger ? 'text-(--conflict)' : ''}`}
              >
                {item.label}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
