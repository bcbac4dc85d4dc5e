import { CircleAlert } from 'lucide-react'

/** What went wrong and what to do next, read out at once. */
export function Trouble({ message, next, id }: { message: string; next?: string; id?: string }) {
  return (
    <div
      id={id}
      role="alert"
      data-tone="conflict"
      className="flex gap-3 rounded-control border border-tone-line bg-tone-soft px-4 py-3 text-small"
    >
      <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-tone" />
      <p>
        <strong className="font-semibold">{message}</strong>
        {next ? <span className="block">{next}</span> : null}
      </p>
    </div>
  )
}
