'use client'
import { Copy } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { toast } from 'sonner'
import { Button } from '@/ui/button'
import { curlOf, type Sent } from './request'

const never = () => () => {}

/** The request as a line for a terminal. */
export function CurlLine({ request, token }: { request: Sent; token: boolean }) {
  const origin = useSyncExternalStore(
    never,
    () => location.origin,
    () => '',
  )
  const line = curlOf(request, origin, token)
  const copy = () =>
    navigator.clipboard.writeText(line).then(
      () => toast.success('The line is in the clipboard.'),
      () => toast.error('The browser did not allow copying.'),
    )
  return (
    <div className="flex flex-wrap items-start gap-2">
      <code className="min-w-0 flex-1 basis-72 rounded-control border border-line bg-sunken px-3 py-2 font-mono text-fine whitespace-pre-wrap [overflow-wrap:anywhere]">
        {line}
      </code>
      <Button size="small" onClick={copy} aria-label="Copy the line for a terminal">
        <Copy aria-hidden="true" className="size-4" />
        Copy
      </Button>
    </div>
  )
}
