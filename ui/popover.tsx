'use client'
import { Popover as Base } from '@base-ui/react/popover'
import type { ReactElement, ReactNode, RefObject } from 'react'

type PopoverProps = {
  title: string
  hideTitle?: boolean
  trigger?: ReactElement
  /** where it opens, and where the focus goes back to, when it has no trigger of its own */
  anchor?: RefObject<HTMLElement | null>
  open?: boolean
  onOpenChange?: (open: boolean) => void
  children: ReactNode
}

/** A small sheet that opens at a word or a button. */
export function Popover({ title, hideTitle, trigger, anchor, open, onOpenChange, children }: PopoverProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      {trigger ? <Base.Trigger render={trigger} /> : null}
      <Base.Portal>
        <Base.Positioner anchor={anchor} sideOffset={8} collisionPadding={12} className="z-30">
          <Base.Popup
            finalFocus={anchor}
            className="max-h-[min(28rem,var(--available-height))] w-[min(26rem,var(--available-width))] overflow-y-auto rounded-card border border-line-strong bg-surface p-4 text-ink shadow-lift outline-none"
          >
            <Base.Title className={hideTitle ? 'sr-only' : 'mb-2 font-serif text-title3 font-medium'}>
              {title}
            </Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
