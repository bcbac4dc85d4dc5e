'use client'
import { Command } from 'cmdk'
import type { ReactNode } from 'react'

type ItemProps = { id: string; title: string; note: string; mark?: ReactNode; onSelect: () => void }

/** One thing to go to or to do. */
export function PaletteItem({ id, title, note, mark, onSelect }: ItemProps) {
  return (
    <Command.Item
      value={id}
      onSelect={onSelect}
      className="flex cursor-default items-start gap-2.5 rounded-control px-3 py-2 text-small aria-selected:bg-sunken aria-selected:outline-1 aria-selected:-outline-offset-1 aria-selected:outline-line-strong"
    >
      {mark}
      <span className="min-w-0 flex-1">
        <span className="line-clamp-2 break-words">{title}</span>
      </span>
      {note ? (
        <span className="max-w-[45%] shrink-0 truncate text-fine leading-[1.3rem] text-quiet">{note}</span>
      ) : null}
    </Command.Item>
  )
}

type GroupProps = { heading: string; shown: boolean; children: ReactNode }

export const PaletteGroup = ({ heading, shown, children }: GroupProps) =>
  shown ? (
    <Command.Group
      heading={heading}
      className="mb-2 **:[[cmdk-group-heading]]:px-3 **:[[cmdk-group-heading]]:py-1 **:[[cmdk-group-heading]]:text-fine **:[[cmdk-group-heading]]:font-semibold **:[[cmdk-group-heading]]:text-quiet"
    >
      {children}
    </Command.Group>
  ) : null
