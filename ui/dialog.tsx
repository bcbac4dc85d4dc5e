'use client'
import { AlertDialog } from '@base-ui/react/alert-dialog'
import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactElement, ReactNode, RefObject } from 'react'
import { Button } from './button'

const BACKDROP =
  'fixed inset-0 z-40 bg-black/45 transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0'
const POPUP =
  'fixed top-1/2 left-1/2 z-50 max-h-[90dvh] w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 overflow-y-auto rounded-card border border-line bg-surface p-6 text-ink shadow-lift outline-none transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0'

type DialogProps = {
  title: string
  description?: ReactNode
  trigger?: ReactElement
  open?: boolean
  onOpenChange?: (open: boolean) => void
  wide?: boolean
  /** what takes the focus when it opens, if not the first that can */
  initialFocus?: RefObject<HTMLElement | null>
  /** what has the focus when it is closed, if it has no trigger of its own */
  finalFocus?: RefObject<HTMLElement | null>
  children: ReactNode
}

/** A window over the page; Escape closes it and the focus goes back to where it was. */
export function Dialog(props: DialogProps) {
  const { title, description, trigger, open, onOpenChange, wide, initialFocus, finalFocus, children } = props
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      {trigger ? <Base.Trigger render={trigger} /> : null}
      <Base.Portal>
        <Base.Backdrop className={BACKDROP} />
        <Base.Popup
          initialFocus={initialFocus}
          finalFocus={finalFocus}
          className={`${POPUP} ${wide ? 'max-w-3xl' : 'max-w-lg'}`}
        >
          <div className="mb-4 flex items-start justify-between gap-4">
            <div>
              <Base.Title className="font-serif text-title3 font-medium">{title}</Base.Title>
              {description ? (
                <Base.Description className="mt-1 text-small text-quiet">{description}</Base.Description>
              ) : null}
            </div>
            <Base.Close
              aria-label="Close"
              className="-mt-1 -mr-2 inline-flex size-9 shrink-0 items-center justify-center rounded-control text-quiet hover:bg-sunken hover:text-ink"
            >
              <X aria-hidden="true" className="size-5" />
            </Base.Close>
          </div>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

type ConfirmProps = {
  title: string
  description: ReactNode
  action: string
  trigger?: ReactElement
  open?: boolean
  onOpenChange?: (open: boolean) => void
  onConfirm: () => void
}

/** A question before something is taken away. */
export function Confirm({ title, description, action, trigger, open, onOpenChange, onConfirm }: ConfirmProps) {
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      {trigger ? <AlertDialog.Trigger render={trigger} /> : null}
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={BACKDROP} />
        <AlertDialog.Popup className={`${POPUP} max-w-md`}>
          <AlertDialog.Title className="font-serif text-title3 font-medium">{title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-body text-quiet">{description}</AlertDialog.Description>
          <div className="mt-6 flex flex-wrap justify-end gap-2">
            <AlertDialog.Close render={<Button look="secondary">Keep it</Button>} />
            <AlertDialog.Close
              render={
                <Button look="danger" onClick={onConfirm}>
                  {action}
                </Button>
              }
            />
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
