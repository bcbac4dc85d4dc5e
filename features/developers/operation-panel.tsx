'use client'
import { ChevronRight } from 'lucide-react'
import { useEffect, useState } from 'react'
import { OperationForm } from './operation-form'
import type { Operation } from './view-model'

/** One operation, folded up until somebody wants it; the address can name it. */
export function OperationPanel({ operation, token }: { operation: Operation; token: boolean }) {
  const [open, setOpen] = useState(false)
  const { id, method, path, summary } = operation
  useEffect(() => {
    const named = () => {
      if (location.hash === `#${id}`) setOpen(true)
    }
    named()
    addEventListener('hashchange', named)
    return () => removeEventListener('hashchange', named)
  }, [id])
  return (
    <details
      id={id}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className="group scroll-mt-20 rounded-card border border-line bg-surface"
    >
      <summary className="flex min-h-11 cursor-pointer list-none flex-wrap items-center gap-x-3 gap-y-1 rounded-card px-4 py-2 hover:bg-sunken [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden="true" className="size-4 shrink-0 text-quiet group-open:rotate-90" />
        <span className="w-16 shrink-0 font-mono text-fine font-semibold">{method}</span>
        <code className="min-w-0 font-mono text-fine [overflow-wrap:anywhere]">{path}</code>
        <span className="min-w-0 text-small text-quiet">{summary}</span>
      </summary>
      {open ? <OperationForm operation={operation} token={token} /> : null}
    </details>
  )
}
