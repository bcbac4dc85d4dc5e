'use client'
import { Highlighter } from 'lucide-react'
import { type RefObject, useEffect, useState } from 'react'
import { Button } from '@/ui/button'
import { selectedStretch } from './selection'
import type { ReaderParagraph } from './view-model'
import { type Stretch, trimmed } from './words'

type Props = {
  root: RefObject<HTMLElement | null>
  paragraphs: ReaderParagraph[]
  onChoose: (stretch: Stretch) => void
}

type Place = { stretch: Stretch; left: number; top: number }

/** Stands beside words that are selected in the text, and makes a claim of them. */
export function SelectionButton({ root, paragraphs, onChoose }: Props) {
  const [place, setPlace] = useState<Place | null>(null)
  useEffect(() => {
    const look = () => {
      const [text, selection] = [root.current, document.getSelection()]
      const raw = text && selectedStretch(text, selection)
      const stretch = raw && trimmed(paragraphs, raw)
      if (!text || !stretch || !selection) return setPlace(null)
      const box = selection.getRangeAt(0).getBoundingClientRect()
      const page = (text.offsetParent ?? text).getBoundingClientRect()
      const left = Math.min(Math.max(0, box.left - page.left), Math.max(0, page.width - 140))
      setPlace({ stretch, left, top: box.bottom - page.top + 6 })
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [root, paragraphs])
  if (!place) return null
  return (
    <div className="no-print absolute z-20" style={{ left: place.left, top: place.top }}>
      <Button
        look="primary"
        size="small"
        // pressing must not take the selection away before it is read
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          document.getSelection()?.removeAllRanges()
          onChoose(place.stretch)
        }}
      >
        <Highlighter aria-hidden="true" className="size-4" />
        Claim these words
      </Button>
    </div>
  )
}
