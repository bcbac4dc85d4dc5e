import clsx from 'clsx'
import Link from 'next/link'
import type { ComponentProps } from 'react'

type Look = 'primary' | 'secondary' | 'quiet' | 'danger'
type Size = 'regular' | 'small'

const LOOKS: Record<Look, string> = {
  primary: 'border-ink bg-ink text-inverse hover:bg-ink/85',
  secondary: 'border-line-strong bg-surface text-ink hover:bg-sunken',
  quiet: 'border-transparent bg-transparent text-ink hover:bg-sunken',
  danger: 'border-(--conflict) bg-surface text-(--conflict) hover:bg-(--conflict-soft)',
}

/** The one look of everything that is pressed. */
export const buttonClass = (look: Look = 'secondary', size: Size = 'regular', className?: string) =>
  clsx(
    'inline-flex items-center justify-center gap-2 rounded-control border font-medium whitespace-nowrap transition-colors',
    'disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:opacity-55',
    size === 'regular' ? 'min-h-10 px-4 text-body' : 'min-h-8 px-3 text-small',
    LOOKS[look],
    className,
  )

type ButtonProps = ComponentProps<'button'> & { look?: Look; size?: Size }

export function Button({ look, size, className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass(look, size, className)} {...rest} />
}

type ButtonLinkProps = ComponentProps<typeof Link> & { look?: Look; size?: Size }

export function ButtonLink({ look, size, className, ...rest }: ButtonLinkProps) {
  return <Link className={buttonClass(look, size, className)} {...rest} />
}

export function IconButton({
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { 'aria-label': string }) {
  return (
    <button
      type={type}
      className={clsx(
        'inline-flex size-9 items-center justify-center rounded-control text-quiet transition-colors hover:bg-sunken hover:text-ink',
        className,
      )}
      {...rest}
    />
  )
}
