import clsx from 'clsx'
import type { ComponentProps, ReactNode } from 'react'

/** A table that scrolls sideways in its own frame when the page is narrow; the frame can be scrolled by keyboard. */
export function Table({ label, children, className }: { label: string; children: ReactNode; className?: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must take the focus to scroll by keyboard
    <section aria-label={label} tabIndex={0} className={clsx('relative overflow-x-auto', className)}>
      <table className="w-full border-collapse text-left text-small">{children}</table>
    </section>
  )
}

export const Th = ({ className, scope = 'col', ...rest }: ComponentProps<'th'>) => (
  <th
    scope={scope}
    className={clsx(
      'border-b px-3 py-2 text-fine font-semibold',
      scope === 'row' ? 'border-line align-top' : 'border-line-strong align-bottom',
      className,
    )}
    {...rest}
  />
)

export const Td = ({ className, ...rest }: ComponentProps<'td'>) => (
  <td className={clsx('border-b border-line px-3 py-2 align-top', className)} {...rest} />
)
