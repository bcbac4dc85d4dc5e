import clsx from 'clsx'
import { keyName } from './match'

/** The sign of a key. */
export const Kbd = ({ press, className }: { press: string; className?: string }) => (
  <kbd
    className={clsx(
      'inline-block min-w-6 rounded-control border border-line-strong bg-sunken px-1.5 text-center font-sans text-fine text-ink',
      className,
    )}
  >
    {keyName(press)}
  </kbd>
)
