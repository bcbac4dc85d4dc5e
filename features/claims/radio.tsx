import type { ReactNode } from 'react'

type Props = { name: string; checked: boolean; onChoose: () => void; children: ReactNode }

/** One of several, with room to press. */
export function Radio({ name, checked, onChoose, children }: Props) {
  return (
    <label className="flex min-h-9 cursor-pointer items-center gap-3 rounded-control border border-line px-3 py-1.5 text-small hover:bg-sunken has-checked:border-line-strong has-checked:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
      <input type="radio" name={name} checked={checked} onChange={onChoose} className="accent-(--ink) outline-none" />
      <span className="inline-flex items-center gap-1.5">{children}</span>
    </label>
  )
}
