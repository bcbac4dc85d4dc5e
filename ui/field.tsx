import clsx from 'clsx'
import { type ComponentProps, type ReactNode, useId } from 'react'

const CONTROL =
  'w-full rounded-control border border-line-strong bg-surface px-3 text-body text-ink placeholder:text-quiet aria-invalid:border-(--conflict)'

type Shared = { label: ReactNode; hint?: ReactNode; error?: string | null; hideLabel?: boolean; className?: string }

function Frame({
  label,
  hint,
  error,
  hideLabel,
  id,
  className,
  children,
}: Shared & { id: string; children: ReactNode }) {
  return (
    <div className={clsx('grid content-start gap-1', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-small font-semibold'}>
        {label}
      </label>
      {children}
      {hint ? (
        <p id={`${id}-hint`} className="text-fine text-quiet">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} role="alert" className="text-fine font-semibold text-(--conflict)">
          {error}
        </p>
      ) : null}
    </div>
  )
}

const describedBy = (id: string, hint: ReactNode, error?: string | null) =>
  [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined

/** A line of text with its label, hint and error. */
export function TextField({ label, hint, error, hideLabel, className, ...rest }: Shared & ComponentProps<'input'>) {
  const id = useId()
  return (
    <Frame {...{ label, hint, error, hideLabel, id, className }}>
      <input
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className={clsx(CONTROL, 'min-h-10')}
        {...rest}
      />
    </Frame>
  )
}

/** Several lines of text with label, hint and error. */
type TextAreaProps = Shared & ComponentProps<'textarea'> & { serif?: boolean }

export function TextArea({ label, hint, error, hideLabel, className, serif, ...rest }: TextAreaProps) {
  const id = useId()
  return (
    <Frame {...{ label, hint, error, hideLabel, id, className }}>
      <textarea
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className={clsx(CONTROL, 'py-2', serif && 'font-serif')}
        {...rest}
      />
    </Frame>
  )
}

/** A box to tick, its label beside it. */
export function CheckField({ label, hint, ...rest }: { label: ReactNode; hint?: ReactNode } & ComponentProps<'input'>) {
  const id = useId()
  return (
    <div className="flex gap-2.5">
      <input
        id={id}
        type="checkbox"
        aria-describedby={describedBy(id, hint)}
        className="mt-1 size-4 accent-(--ink)"
        {...rest}
      />
      <div>
        <label htmlFor={id} className="text-small font-semibold">
          {label}
        </label>
        {hint ? (
          <p id={`${id}-hint`} className="text-fine text-quiet">
            {hint}
          </p>
        ) : null}
      </div>
    </div>
  )
}
