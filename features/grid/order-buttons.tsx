'use client'
import { ArrowDown, ArrowUp, ArrowUpToLine } from 'lucide-react'

/** `button`: the one that was pressed, for the focus to follow it. */
export type Move = (from: number, to: number, button: string) => void

type OrderButtonsProps = {
  index: number
  total: number
  onMove: Move
  tabIndex?: number
}

/** Moves a question up, down, or to the top of the order by hand. */
export function OrderButtons({ index, total, onMove, tabIndex }: OrderButtonsProps) {
  const moves = [
    { name: 'top', label: 'Move to the top', Icon: ArrowUpToLine, to: 0 },
    { name: 'up', label: 'Move up', Icon: ArrowUp, to: index - 1 },
    { name: 'down', label: 'Move down', Icon: ArrowDown, to: index + 1 },
  ]
  return (
    <span className="flex shrink-0 flex-col gap-1">
      {moves.map(({ name, label, Icon, to }) => (
        <button
          key={name}
          type="button"
          data-move={name}
          tabIndex={tabIndex}
          aria-label={`${label}: question ${index + 1} of ${total}`}
          title={label}
          disabled={to < 0 || to >= total || to === index}
          onClick={() => onMove(index, to, name)}
          className="inline-flex size-7 items-center justify-center rounded-control border border-line-strong text-ink hover:bg-sunken disabled:border-line disabled:text-quiet disabled:opacity-55"
        >
          <Icon aria-hidden="true" className="size-3.5" />
        </button>
      ))}
    </span>
  )
}
