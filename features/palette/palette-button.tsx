'use client'
import { Search } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useRef, useState } from 'react'
import { buttonClass } from '@/ui/button'
import { EVERYWHERE } from '@/ui/keys/keys-list'
import { useKeys } from '@/ui/keys/registry'

/** Fetched when it is opened for the first time. */
const Palette = dynamic(() => import('./palette').then((file) => file.Palette), { ssr: false })

/** Opens the command palette, by its button or with Ctrl+K. */
export function PaletteButton() {
  const [open, setOpen] = useState(false)
  const [asked, setAsked] = useState(false)
  const from = useRef<HTMLElement>(null)
  const show = () => {
    from.current = document.activeElement as HTMLElement | null
    setAsked(true)
    setOpen(true)
  }
  useKeys(EVERYWHERE, [{ press: 'Mod+k', does: 'Go to, search, or do', run: show, whileWriting: true }])
  return (
    <>
      <button
        type="button"
        onClick={show}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        className={buttonClass('secondary', 'small', 'text-quiet! max-sm:border-transparent! max-sm:px-2!')}
      >
        <Search aria-hidden="true" className="size-4" />
        <span className="max-sm:sr-only">Go to</span>
        <span aria-hidden="true" className="hidden text-fine lg:inline">
          Ctrl K
        </span>
      </button>
      {asked ? <Palette open={open} onOpenChange={setOpen} from={from} /> : null}
    </>
  )
}
