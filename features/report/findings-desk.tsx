'use client'
import { useEffect, useRef, useState } from 'react'
import { toast } from 'sonner'
import { addresses } from '@/contracts/addresses'
import { counted } from '@/contracts/story-reading'
import { Button } from '@/ui/button'
import { keepForBrief } from './actions'
import { type Choice, type Chosen, moved, noted, sameChoice, withOne, without } from './chosen'
import { FindingItem, type Named } from './finding-item'
import { type Candidate, FindingPicker } from './finding-picker'
import { KeepLine } from './keep-line'
import { useKeeping } from './use-keeping'

type Props = {
  slug: string
  choice: Choice
  seen: string | null
  /** what the brief shows where nobody chose */
  all: number
  chosen: Candidate[]
  begin: Candidate[]
  candidates: Candidate[]
  candidatesAll: number
}

/** Which findings the brief shows, in which order, and the writer's words to each. */
export function FindingsDesk({ slug, choice, seen, all, chosen, begin, candidates, candidatesAll }: Props) {
  const keeping = useKeeping<Choice>({
    name: `variorum.brief.findings.${slug}`,
    stands: choice,
    seen,
    send: (findings, before) => keepForBrief(slug, { edit: { kind: 'brief.findings', findings }, seen: before }),
    same: sameChoice,
  })
  const { value: list } = keeping
  const names = useNames(slug, [...begin, ...candidates, ...chosen])
  const [said, setSaid] = useState('')
  const root = useRef<HTMLDivElement>(null)
  const focus = useRef<string | null>(null)
  // a button that was pressed keeps the focus, wherever its finding went
  useEffect(() => {
    if (focus.current === null) return
    root.current?.querySelector<HTMLElement>(`[data-at="${CSS.escape(focus.current)}"]`)?.focus()
    focus.current = null
  })

  const outside = candidates.filter(({ id }) => !list?.some((item) => item.question === id))

  const move = (items: Chosen[], item: Chosen, by: -1 | 1) => {
    const next = moved(items, item.question, by)
    if (next === items) return
    focus.current = `${item.question} ${by < 0 ? 'up' : 'down'}`
    keeping.change(next, true)
    setSaid(`${names(item.question)?.text ?? 'It'} is now ${next.indexOf(item) + 1} of ${next.length}.`)
  }
  const remove = (items: Chosen[], item: Chosen) => {
    const at = items.indexOf(item)
    const next = without(items, item.question)
    const neighbour = next[at] ?? next[at - 1]
    focus.current = neighbour ? `${neighbour.question} out` : 'list'
    keeping.change(next, true)
    toast('Taken out of the brief.', { action: { label: 'Undo', onClick: () => keeping.change(items, true) } })
  }
  const add = (candidate: Candidate) => {
    const at = outside.indexOf(candidate)
    const next = outside[at + 1] ?? outside[at - 1]
    focus.current = next ? `${next.id} add` : 'list'
    keeping.change(withOne(list, candidate.id), true)
    setSaid(`Added: ${candidate.text}`)
  }
  const back = () => {
    keeping.change(null, true)
    toast('The brief shows all findings again.', {
      action: { label: 'Undo', onClick: () => keeping.change(list, true) },
    })
  }

  return (
    <div ref={root} className="grid gap-4">
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      {list === null ? (
        <div className="grid gap-3">
          <p className="text-small text-quiet">
            The brief shows all {counted(all, 'finding')} as they come. Choose, and it shows yours alone, in your order.
          </p>
          <div className="flex flex-wrap gap-2">
            {begin.length > 0 ? (
              <Button
                look="primary"
                onClick={() =>
                  keeping.change(
                    begin.map(({ id }) => ({ question: id, note: '' })),
                    true,
                  )
                }
              >
                Begin with {counted(begin.length, 'difference')}
              </Button>
            ) : null}
            <Button onClick={() => keeping.change([], true)}>Begin with none</Button>
          </div>
        </div>
      ) : (
        <>
          <ol className="grid gap-2" aria-label="Findings of the brief" tabIndex={-1} data-at="list">
            {list.map((item, i) => (
              <FindingItem
                key={item.question}
                item={item}
                named={names(item.question)}
                place={i + 1}
                of={list.length}
                onMove={(by) => move(list, item, by)}
                onRemove={() => remove(list, item)}
                onNote={(note) => keeping.change(noted(list, item.question, note))}
                onRest={keeping.flush}
              />
            ))}
          </ol>
          {list.length === 0 ? (
            <p className="text-small text-quiet">Nothing is chosen yet: add findings below.</p>
          ) : null}
        </>
      )}
      <KeepLine
        keeping={keeping}
        mine={list === null ? 'All findings, as they come' : <Listed list={list} names={names} />}
      />
      {list === null ? null : (
        <>
          <FindingPicker candidates={outside} all={candidatesAll} onAdd={add} />
          <div>
            <Button size="small" look="quiet" onClick={back}>
              Show all findings instead
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

/** The names of all findings that were seen on this page: one that was just added is known before the server tells it. */
function useNames(slug: string, seen: Candidate[]): (question: string) => Named {
  const [known] = useState(() => new Map<string, Named>())
  for (const { id, text, standing } of seen) known.set(id, { text, standing, href: addresses.question(slug, id) })
  return (question) => known.get(question) ?? null
}

const Listed = ({ list, names }: { list: Chosen[]; names: (question: string) => Named }) => (
  <ol className="list-decimal pl-5 text-small font-normal">
    {list.map(({ question, note }) => (
      <li key={question}>
        {names(question)?.text ?? 'A finding of an earlier run'}
        {note ? <span className="block font-serif">{note}</span> : null}
      </li>
    ))}
  </ol>
)
