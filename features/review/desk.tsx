'use client'
import { Keyboard } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { parseAsString, useQueryState } from 'nuqs'
import { type ReactNode, useEffect, useRef, useState, useTransition } from 'react'
import type { ReviewFilters as Filters } from '@/contracts/addresses'
import type { Decision } from '@/contracts/desk'
import { DECISION_WORDS } from '@/contracts/words'
import { Both } from '@/ui/both'
import { Button } from '@/ui/button'
import { showKeys, useKeys } from '@/ui/keys/registry'
import { DECISION_KEYS, DecideBar } from './decide-bar'
import { ReviewFilters } from './filters'
import type { ReviewItem } from './item'
import { ItemView } from './item-view'
import { nextAfter } from './next'
import { QueueList } from './queue-list'
import { useDecide } from './use-decide'

type DeskProps = {
  slug: string
  items: ReviewItem[]
  first: number
  total: number
  /** where the address says one is */
  at: string | null
  before: string | null
  after: string | null
  filters: Filters
  decided: number
  of: number
  named: boolean
  empty: ReactNode
}

/** One thing at a time, decided with a key, the rest of the queue beside it. */
export function ReviewDesk(props: DeskProps) {
  const { slug, items, decided, of } = props
  const router = useRouter()
  const [moving, startMove] = useTransition()
  const [place, setPlace] = useQueryState('at', parseAsString.withOptions({ history: 'replace' }))
  const [drafts, setDrafts] = useState<Record<string, string>>({})
  const [name, setName] = useState('')
  const [said, setSaid] = useState('')
  const trail = useRef<{ done: string[]; undone: string[] }>({ done: [], undone: [] })
  const wanted = useRef<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const note = useRef<HTMLDivElement>(null)
  const nameField = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLDivElement>(null)
  const toHeading = useRef(false)

  const find = (id: string | null) => items.find((item) => item.id === id)
  const item = find(place) ?? find(wanted.current) ?? find(props.at) ?? items[0]
  const index = item ? items.indexOf(item) : -1

  useEffect(() => {
    if (!toHeading.current) return
    toHeading.current = false
    heading.current?.focus()
  })

  /** `afresh`: what is there may not be on this part of the list, and the server is asked for it */
  const go = (id: string | null, afresh = id === null || !find(id)) => {
    toHeading.current = true
    wanted.current = id
    work.setProblem(null)
    void setPlace(id, afresh ? { shallow: false, startTransition: startMove } : undefined)
  }
  const step = (by: 1 | -1) => {
    const to = items[index + by]?.id ?? (by === 1 ? props.after : props.before)
    if (to) go(to)
    else setSaid(by === 1 ? 'This is the last one.' : 'This is the first one.')
  }
  const leave = () => heading.current?.focus()

  const work = useDecide(slug, {
    decided: (done, says) => {
      trail.current = { done: [...trail.current.done, done.id], undone: [] }
      const count = decided + (done.decision ? 0 : 1)
      setDrafts(({ [done.id]: _kept, ...rest }) => rest)
      setSaid(`${says} ${count} of ${of} decided.`)
      go(nextAfter(items, done.id) ?? props.after ?? props.before)
    },
    undone: (says) => {
      const id = trail.current.done.pop()
      setSaid(says)
      if (!id) return
      trail.current.undone.push(id)
      go(id, true)
    },
    redone: (says) => {
      const id = trail.current.undone.pop()
      setSaid(says)
      if (id) trail.current.done.push(id)
      toHeading.current = true
    },
    refused: setSaid,
  })
  const busy = work.pending || moving

  const decide = (decision: Decision) => {
    if (!item || item.reason === 'orphan' || busy) return
    if (!props.named && !name.trim()) {
      work.setProblem({
        code: 'no-name',
        message: 'A decision shows who made it.',
        next: 'Give your name, then decide.',
      })
      return nameField.current?.querySelector('input')?.focus()
    }
    work.decide(item, decision, drafts[item.id] ?? '', props.named ? null : name)
  }

  useKeys('Review', [
    { press: 'j', does: 'Next', run: () => step(1), repeats: true },
    { press: 'k', does: 'Previous', run: () => step(-1), repeats: true },
    ...Object.entries(DECISION_KEYS).map(([decision, press]) => ({
      press,
      does: `Decide: ${DECISION_WORDS[decision as Decision].name.toLowerCase()}`,
      run: () => decide(decision as Decision),
    })),
    { press: 'n', does: 'Write a note for the decision', run: () => note.current?.querySelector('textarea')?.focus() },
    { press: 'u', does: 'Undo the last change', run: () => busy || work.undo() },
    { press: 'U', does: 'Redo what was undone', run: () => busy || work.redo() },
    { press: '/', does: 'Search the queue', run: () => search.current?.querySelector('input')?.focus() },
    { press: 'Enter', does: 'Open the question', run: () => item?.href && router.push(item.href) },
  ])

  return (
    <>
      <div className="no-print mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="figures text-small font-semibold">{`${decided} of ${of} decided`}</p>
        <p role="status" className="min-h-5 min-w-0 flex-1 text-small text-quiet">
          {said}
        </p>
        <div className="flex gap-2">
          <Button size="small" look="quiet" onClick={showKeys}>
            <Keyboard aria-hidden="true" className="size-4" />
            Keys
          </Button>
        </div>
      </div>
      <ReviewFilters search={search} onLeave={leave} />
      {item ? (
        <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
          <article
            key={item.id}
            aria-label={`${props.first + index + 1} of ${props.total}`}
            className="grid min-w-0 gap-4"
          >
            <ItemView item={item} heading={heading} />
            {item.reason === 'orphan' ? null : (
              <DecideBar
                standing={item.decision?.decision ?? null}
                note={drafts[item.id] ?? ''}
                onNote={(text) => setDrafts({ ...drafts, [item.id]: text })}
                noteField={note}
                name={props.named ? null : name}
                onName={setName}
                nameField={nameField}
                problem={work.problem}
                pending={busy}
                onDecide={decide}
                onLeave={leave}
              />
            )}
          </article>
          <QueueList {...props} at={item.id} onGo={go} />
        </div>
      ) : (
        props.empty
      )}
      <Both
        mine={{ says: work.clash ? DECISION_WORDS[work.clash.decision].name : '', note: work.clash?.note }}
        theirs={
          work.clash && {
            who: work.clash.meanwhile.person,
            when: work.clash.meanwhile.at,
            says: work.clash.meanwhile.says,
            note: work.clash.meanwhile.why,
          }
        }
        pending={work.pending}
        onClose={() => work.setClash(null)}
        onKeepMine={() => {
          const { clash } = work
          if (clash) work.decide(clash.item, clash.decision, clash.note, null, clash.meanwhile.id)
        }}
        onTakeTheirs={() => {
          setSaid(`What ${work.clash?.meanwhile.person} decided stands.`)
          work.setClash(null)
          router.refresh()
        }}
      />
    </>
  )
}
