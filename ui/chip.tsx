'use client'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'

/** A filter that is on, with the way to take it off. */
export function Chip({ children, onRemove, label }: { children: ReactNode; onRemove: () => void; label: string }) {
  return (
    <span className="inline-flex items-center gap-1 rounded-full border border-line-strong bg-sunken py-0.5 pr-1 pl-3 text-small">
      {children}
      <button
        type="button"
        aria-label={label}
        onClick={onRemove}
        className="inline-flex size-6 items-center justify-center rounded-full hover:bg-line"
      >
        <X aria-hidden="true" className="size-3.5" />
      </button>
    </span>
  )
}
