'use client'
import { PencilLine } from 'lucide-react'
import type { MouseEvent, ReactNode } from 'react'
import { Margin } from './margin'
import type { ClaimNote } from './notes'
import { START } from './selection'
import type { ReaderParagraph } from './view-model'
import { type ShownSegment, type Stretch, withDraft } from './words'

type Props = {
  slug: string
  paragraph: ReaderParagraph
  notes: Record<string, ClaimNote>
  /** words that are being chosen for a new claim */
  draft: Stretch | null
  marked: (claim: string) => boolean
  onOpen: (mark: HTMLElement, claims: string[]) => void
  /** what is open under it */
  children: ReactNode
}

/** A paragraph of the source with its marks, and the margin beside it. */
export function Paragraph({ slug, paragraph, notes, draft, marked, onOpen, children }: Props) {
  const open = (event: MouseEvent<HTMLAnchorElement>, claims: string[]) => {
    // a tab of its own opens where one asks for it
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    // who selects words of a mark with the mouse does not press it
    if (event.detail > 0 && window.getSelection()?.isCollapsed === false) return
    onOpen(event.currentTarget, claims)
  }
  const segment = (part: ShownSegment, key: number) => {
    const text = part.drafted ? <mark className="quoted">{part.text}</mark> : part.text
    const [first] = part.claims
    if (!first || !part.tone)
      return part.drafted ? (
        <mark key={key} className="quoted">
          {part.text}
        </mark>
      ) : (
        part.text
      )
    const byHand = part.ids.some((id) => notes[id]?.added || notes[id]?.edited)
    return (
      <span key={key}>
        {part.ids.map((id) => (
          <span key={id} id={`claim-${id}`} className="scroll-mt-24" />
        ))}
        <a
          href={`?claim=${encodeURIComponent(first)}#claim-${encodeURIComponent(first)}`}
          aria-haspopup="dialog"
          className="claim-mark"
          data-tone={part.tone}
          data-chosen={part.claims.some(marked) ? '' : undefined}
          draggable={false}
          onClick={(event) => open(event, part.claims)}
        >
          {text}
        </a>
        {byHand ? (
          <PencilLine
            role="img"
            aria-label="edited by a person"
            className="ml-0.5 inline size-3 align-super text-quiet"
          />
        ) : null}
      </span>
    )
  }
  return (
    <div className="gap-x-10 lg:grid lg:grid-cols-[minmax(0,var(--container-measure))_minmax(0,1fr)]">
      <div className="min-w-0">
        <p
          {...{ [START]: paragraph.start }}
          className={
            paragraph.heading
              ? 'font-serif text-title3 leading-7 font-semibold'
              : 'font-serif text-read hyphens-auto [hanging-punctuation:first]'
          }
        >
          {withDraft(paragraph, draft).map(segment)}
        </p>
        {children}
      </div>
      <Margin slug={slug} claims={paragraph.margin} notes={notes} />
    </div>
  )
}
