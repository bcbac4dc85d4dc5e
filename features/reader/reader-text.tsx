'use client'
import { type MouseEvent, useRef, useState } from 'react'
import { Popover } from '@/ui/popover'
import { Margin } from './margin'
import { NoteView } from './note-view'
import type { ClaimNote, ReaderParagraph, ReaderSegment } from './view-model'

type ReaderTextProps = {
  slug: string
  paragraphs: ReaderParagraph[]
  notes: Record<string, ClaimNote>
  chosen: string | null
}

/** The text with its marks; pressing one opens what is known about the claims that stand there. */
export function ReaderText({ slug, paragraphs, notes, chosen }: ReaderTextProps) {
  const [open, setOpen] = useState<string[]>([])
  const anchor = useRef<HTMLElement | null>(null)
  const show = (event: MouseEvent<HTMLAnchorElement>, claims: string[]) => {
    event.preventDefault()
    anchor.current = event.currentTarget
    setOpen(claims)
  }
  const segment = (part: ReaderSegment, key: number) => {
    const anchors = part.ids.map((id) => <span key={id} id={`claim-${id}`} className="scroll-mt-24" />)
    const first = part.claims[0]
    if (!first || !part.tone) return part.text
    const here = part.claims.some((id) => id === chosen || (open.length > 0 && open.includes(id)))
    return (
      <span key={key}>
        {anchors}
        <a
          href={`?claim=${encodeURIComponent(first)}#claim-${encodeURIComponent(first)}`}
          aria-haspopup="dialog"
          className="claim-mark"
          data-tone={part.tone}
          data-chosen={here ? '' : undefined}
          onClick={(event) => show(event, part.claims)}
        >
          {part.text}
        </a>
      </span>
    )
  }
  return (
    <div className="grid gap-y-5">
      {paragraphs.map((paragraph) => (
        <div
          key={paragraph.start}
          className="gap-x-10 lg:grid lg:grid-cols-[minmax(0,var(--container-measure))_minmax(0,1fr)]"
        >
          <p
            className={
              paragraph.heading
                ? 'font-serif text-title3 leading-7 font-semibold'
                : 'font-serif text-read hyphens-auto [hanging-punctuation:first]'
            }
          >
            {paragraph.segments.map(segment)}
          </p>
          <Margin slug={slug} claims={paragraph.margin} notes={notes} />
        </div>
      ))}
      <Popover
        title="Claims at this place"
        anchor={anchor}
        open={open.length > 0}
        onOpenChange={(next) => (next ? undefined : setOpen([]))}
      >
        <ul className="grid gap-4">
          {open.map((id, i) => {
            const note = notes[id]
            const again = note?.statement === notes[open[i - 1] ?? '']?.statement
            return note ? <NoteView key={id} slug={slug} note={note} again={again} /> : null
          })}
        </ul>
      </Popover>
    </div>
  )
}
