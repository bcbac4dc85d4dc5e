'use client'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { counted } from '@/contracts/story-reading'
import { Button, IconButton } from '@/ui/button'
import { TextField } from '@/ui/field'
import type { ReaderParagraph } from './view-model'
import { findPhrase, type Stretch, stretchText, wordsOf } from './words'

type Props = {
  paragraphs: ReaderParagraph[]
  chosen: Stretch | null
  onChoose: (stretch: Stretch) => void
  onDone: (stretch: Stretch) => void
  onCancel: () => void
}

const SENTENCE = 10

/** Chooses words without a mouse: find a phrase of the text, then move its first and its last word with the arrow keys. */
export function WordPicker({ paragraphs, chosen, onChoose, onDone, onCancel }: Props) {
  const title = useId()
  const words = useMemo(() => wordsOf(paragraphs), [paragraphs])
  const [phrase, setPhrase] = useState('')
  const [at, setAt] = useState(0)
  const field = useRef<HTMLFormElement>(null)
  useEffect(() => field.current?.querySelector('input')?.focus(), [])
  const found = useMemo(() => findPhrase(paragraphs, phrase), [paragraphs, phrase])
  const look = (text: string) => {
    setPhrase(text)
    setAt(0)
    const [first] = findPhrase(paragraphs, text)
    if (first) onChoose(first)
  }
  const step = (by: number) => {
    const next = (at + by + found.length) % found.length
    setAt(next)
    const place = found[next]
    if (place) onChoose(place)
  }
  const first = chosen ? words.findIndex((word) => word.end > chosen.start) : -1
  const last = chosen ? words.findLastIndex((word) => word.start < chosen.end) : -1
  const move = (from: number, to: number) => {
    const [a, b] = [words[from], words[to]]
    if (a && b && from <= to) onChoose({ start: a.start, end: b.end })
  }
  return (
    <section
      aria-labelledby={title}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      className="no-print sticky bottom-3 z-20 mt-6 grid gap-3 rounded-card border border-line-strong bg-surface p-4 shadow-lift"
    >
      <h2 id={title} className="text-title3 font-medium">
        Choose the words of a new claim
      </h2>
      <form
        ref={field}
        onSubmit={(event) => {
          event.preventDefault()
          if (found.length > 1) step(1)
        }}
        className="flex flex-wrap items-end gap-3"
      >
        <TextField
          label="Find words of the text"
          value={phrase}
          onChange={(event) => look(event.target.value)}
          autoComplete="off"
          className="min-w-56 flex-1"
        />
        {found.length > 1 ? <Button onClick={() => step(1)}>Next place</Button> : null}
      </form>
      <p role="status" className="text-fine text-quiet">
        {phrase.trim() === ''
          ? 'Type some words, or select them in the text with the mouse.'
          : found.length === 0
            ? 'The text shown here has no such words.'
            : `${counted(found.length, 'place')} found; this is number ${at + 1}.`}
      </p>
      {chosen && first >= 0 && last >= first ? (
        <>
          <div className="grid gap-2 sm:grid-cols-2">
            <Edge
              name="First word"
              {...{ words, paragraphs }}
              at={first}
              least={0}
              most={last}
              onMove={(to) => move(to, last)}
            />
            <Edge
              name="Last word"
              {...{ words, paragraphs }}
              at={last}
              least={first}
              most={words.length - 1}
              onMove={(to) => move(first, to)}
            />
          </div>
          <p className="max-h-24 overflow-y-auto font-serif">
            <mark className="quoted">{stretchText(paragraphs, chosen)}</mark>
          </p>
        </>
      ) : null}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onCancel}>Cancel</Button>
        <Button look="primary" disabled={!chosen} onClick={() => chosen && onDone(chosen)}>
          Make a claim of these words
        </Button>
      </div>
    </section>
  )
}

type EdgeProps = {
  name: string
  words: Stretch[]
  paragraphs: ReaderParagraph[]
  at: number
  least: number
  most: number
  onMove: (to: number) => void
}

/** One end of the chosen words, moved by word. */
function Edge({ name, words, paragraphs, at, least, most, onMove }: EdgeProps) {
  const word = words[at]
  const said = word ? stretchText(paragraphs, word) : ''
  const to = (next: number) => onMove(Math.min(most, Math.max(least, next)))
  const keys: Record<string, number> = {
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    PageUp: at + SENTENCE,
    PageDown: at - SENTENCE,
    Home: least,
    End: most,
  }
  const press = (event: KeyboardEvent) => {
    const next = keys[event.key]
    if (next === undefined) return
    event.preventDefault()
    to(next)
  }
  return (
    <div className="flex items-center gap-1">
      <IconButton aria-label={`${name}: one earlier`} disabled={at <= least} onClick={() => to(at - 1)}>
        <ChevronLeft aria-hidden="true" className="size-4" />
      </IconButton>
      <div
        role="slider"
        tabIndex={0}
        aria-label={name}
        aria-valuemin={least + 1}
        aria-valuemax={most + 1}
        aria-valuenow={at + 1}
        aria-valuetext={said}
        onKeyDown={press}
        className="min-h-10 min-w-0 flex-1 rounded-control border border-line-strong px-3 py-1 text-center"
      >
        <span className="block text-fine text-quiet">{name}</span>
        <span className="block truncate font-serif">{said}</span>
      </div>
      <IconButton aria-label={`${name}: one later`} disabled={at >= most} onClick={() => to(at + 1)}>
        <ChevronRight aria-hidden="true" className="size-4" />
      </IconButton>
    </div>
  )
}
