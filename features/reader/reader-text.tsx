'use client'
import { Highlighter } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/ui/button'
import { useKeys } from '@/ui/keys/registry'
import { Popover } from '@/ui/popover'
import { ClaimPanel, type Desk, type Task } from './claim-panel'
import { NoteView } from './note-view'
import type { ClaimNote } from './notes'
import { Paragraph } from './paragraph'
import { SelectionButton } from './selection-button'
import type { ReaderParagraph } from './view-model'
import { WordPicker } from './word-picker'
import { questionsAt, type Stretch, spanOf, stretchText, textOf } from './words'

type ReaderTextProps = {
  desk: Desk
  paragraphs: ReaderParagraph[]
  notes: Record<string, ClaimNote>
  chosen: string | null
  /** words that a search found where no claim stands: they are marked, and can be made a claim of */
  found: Stretch | null
}

/** The text with its marks; words that are selected become a claim, and a mark that is pressed tells what is known of it. */
export function ReaderText({ desk, paragraphs, notes, chosen, found }: ReaderTextProps) {
  const [open, setOpen] = useState<string[]>([])
  const [picking, setPicking] = useState(false)
  const [draft, setDraft] = useState<Stretch | null>(found)
  const [task, setTask] = useState<Task | null>(null)
  const [wanted, setWanted] = useState<string | null>(null)
  const anchor = useRef<HTMLElement | null>(null)
  const text = useRef<HTMLDivElement>(null)
  const begin = useRef<HTMLButtonElement>(null)
  const pick = () => {
    setTask(null)
    setDraft(null)
    setPicking(true)
  }
  useEffect(() => {
    if (found) text.current?.querySelector('mark.quoted')?.scrollIntoView({ block: 'center' })
  }, [found])
  useKeys('Reader', [{ press: 'n', does: 'Choose the words of a new claim', run: pick }])
  const start = (next: Task) => {
    setOpen([])
    setPicking(false)
    setDraft(next.at === 'new' ? next.stretch : null)
    setTask(next)
  }
  const close = (claim: string | null) => {
    setTask(null)
    setDraft(null)
    setPicking(false)
    setWanted(claim ?? BEGIN)
  }
  // a new claim has its mark only when the page has come back with it
  const ready = wanted !== null && (wanted === BEGIN || notes[wanted] !== undefined)
  useEffect(() => {
    if (!ready) return
    const mark = document.getElementById(`claim-${wanted}`)?.parentElement?.querySelector<HTMLElement>('a')
    const target = wanted === BEGIN ? begin.current : mark
    target?.focus()
    setWanted(null)
  }, [wanted, ready])
  useEffect(() => {
    if (picking && draft) text.current?.querySelector('mark.quoted')?.scrollIntoView({ block: 'center' })
  }, [picking, draft])
  const home = task ? paragraphs.findLastIndex((paragraph) => isHome(paragraph, task)) : -1
  const words = task?.at === 'new' ? task.stretch : { start: 0, end: 0 }
  return (
    <div className="relative">
      <div className="no-print mb-5 flex flex-wrap items-center gap-3">
        <Button ref={begin} size="small" onClick={pick}>
          <Highlighter aria-hidden="true" className="size-4" />
          New claim
        </Button>
        {found && draft === found && !task ? (
          <Button size="small" onClick={() => start({ at: 'new', stretch: found })}>
            New claim of “{stretchText(paragraphs, found)}”
          </Button>
        ) : null}
        <p className="text-fine text-quiet">Select words of the text to make a claim of them.</p>
      </div>
      <div ref={text} className="grid gap-y-5">
        {paragraphs.map((paragraph, i) => (
          <Paragraph
            key={paragraph.start}
            slug={desk.slug}
            paragraph={paragraph}
            notes={notes}
            draft={draft}
            marked={(id) => id === chosen || open.includes(id) || (task?.at !== 'new' && task?.claim === id)}
            onOpen={(mark, claims) => {
              anchor.current = mark
              setOpen(claims)
            }}
          >
            {task && i === home ? (
              <ClaimPanel
                key={JSON.stringify(task)}
                desk={desk}
                task={task}
                note={task.at === 'new' ? undefined : notes[task.claim]}
                words={stretchText(paragraphs, words)}
                span={spanOf(paragraphs, words)}
                near={questionsAt(paragraph, notes, words)}
                onClose={close}
              />
            ) : null}
          </Paragraph>
        ))}
      </div>
      {task || picking ? null : (
        <SelectionButton root={text} paragraphs={paragraphs} onChoose={(stretch) => start({ at: 'new', stretch })} />
      )}
      {picking ? (
        <WordPicker
          paragraphs={paragraphs}
          chosen={draft}
          onChoose={setDraft}
          onDone={(stretch) => start({ at: 'new', stretch })}
          onCancel={() => close(null)}
        />
      ) : null}
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
            return note ? (
              <NoteView
                key={id}
                slug={desk.slug}
                note={note}
                again={again}
                onEdit={() => start({ at: 'edit', claim: id })}
                onSetAside={() => start({ at: 'aside', claim: id })}
                onJudge={() => start({ at: 'verdict', claim: id })}
              />
            ) : null
          })}
        </ul>
      </Popover>
    </div>
  )
}

/** The button that a new claim begins with, as a place for the focus to go back to. */
const BEGIN = ' begin'

const isHome = (paragraph: ReaderParagraph, task: Task): boolean =>
  task.at === 'new'
    ? paragraph.start < task.stretch.end && paragraph.start + textOf(paragraph).length >= task.stretch.end
    : paragraph.segments.some((segment) => segment.claims.includes(task.claim))
