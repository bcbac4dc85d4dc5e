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
  lead: string
  empty: ReactNode
}

/** One thing at a time, decided with a key, the rest of the queue beside it. */
export function ReviewDesk(props: DeskProps) {
  const { slug, items, decided, of } = props
  const router = useRouter()
  const [, startMove] = useTransition()
  const [place, setPlace] = useQueryState('at', parseAsString.withOptions({ history: 'replace' }))
  const [drafts, setDrafts] = useState<Record<string, string>>({})
  const [name, setName] = useState('')
  const [said, setSaid] = useState('')
  const trail = useRef<{ done: string[]; undone: string[] }>({ done: [], undone: [] })
  const wanted = useRef<string | null>(null)
  // what takes the focus: the question one is at, or what says that there is none
  const head = useRef<HTMLHeadingElement & HTMLDivElement>(null)
  const note = useRef<HTMLDivElement>(null)
  const nameField = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLDivElement>(null)
  const moving = useRef<{ from?: string; to: string | null } | null>(null)
  const sending = useRef(new Set<string>())

  const find = (id: string | null) => items.find((item) => item.id === id)
  const item = find(place) ?? find(wanted.current) ?? find(props.at) ?? items[0]
  const index = item ? items.indexOf(item) : -1
  const here = useRef(item?.id)
  const count = useRef(decided)

  useEffect(() => {
    here.current = item?.id
    count.current = decided
    const to = moving.current
    // still where one was: what comes next is on its way
    if (!to || (item?.id === to.from && item?.id !== to.to)) return
    moving.current = null
    head.current?.focus()
  })

  /** `afresh`: what is there may not be on this part of the list, and the server is asked for it */
  const go = (id: string | null, afresh = id === null || !find(id)) => {
    moving.current = { from: item?.id, to: id }
    wanted.current = id
    work.setProblem(null)
    void setPlace(id, afresh ? { shallow: false, startTransition: startMove } : undefined)
  }
  const step = (by: 1 | -1) => {
    const to = items[index + by]?.id ?? (by === 1 ? props.after : props.before)
    if (to) go(to)
    else setSaid(by === 1 ? 'This is the last one.' : 'This is the first one.')
  }
  const leave = () => head.current?.focus()

  const work = useDecide(slug, {
    decided: (done, says) => {
      trail.current = { done: [...trail.current.done, done.id], undone: [] }
      setDrafts(({ [done.id]: _kept, ...rest }) => rest)
      setSaid(`${says} ${count.current + (done.decision ? 0 : 1)} of ${of} decided.`)
      if (here.current === done.id) go(nextAfter(items, done.id) ?? props.after ?? props.before)
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
      moving.current = { from: here.current, to: null }
    },
    refused: setSaid,
    settled: (id) => sending.current.delete(id),
  })

  const decide = (decision: Decision) => {
    if (!item || item.reason === 'orphan' || sending.current.has(item.id)) return
    if (!props.named && !name.trim()) {
      work.setProblem({
        code: 'no-name',
        message: 'A decision shows who made it.',
        next: 'Give your name, then decide.',
      })
      return nameField.current?.querySelector('input')?.focus()
    }
    sending.current.add(item.id)
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
    { press: 'u', does: 'Undo the last change', run: work.undo },
    { press: 'U', does: 'Redo what was undone', run: work.redo },
    { press: '/', does: 'Search the queue', run: () => search.current?.querySelector('input')?.focus() },
    { press: 'Enter', does: 'Open the question', run: () => item?.href && router.push(item.href) },
  ])

  return (
    <>
      <header className="mb-5">
        <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
          <h1 className="text-title2 font-medium sm:text-title1">Review</h1>
          <p className="figures text-small font-semibold">{`${decided} of ${of} decided`}</p>
          <p
            role="status"
            className="min-h-5 min-w-0 flex-1 basis-40 text-small text-quiet max-sm:order-last max-sm:basis-full"
          >
            {said}
          </p>
          <Button size="small" look="quiet" onClick={showKeys} className="no-print max-sm:ml-auto">
            <Keyboard aria-hidden="true" className="size-4" />
            Keys
          </Button>
        </div>
        <p className="mt-1 text-small text-quiet">{props.lead}</p>
      </header>
      <ReviewFilters search={search} onLeave={leave} />
      {item ? (
        <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
          <article
            key={item.id}
            aria-label={`${props.first + index + 1} of ${props.total}`}
            className="grid min-w-0 gap-4"
          >
            <ItemView item={item} heading={head} />
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
                pending={work.pending}
                onDecide={decide}
                onLeave={leave}
              />
            )}
          </article>
          <QueueList {...props} at={item.id} onGo={go} />
        </div>
      ) : (
        <div ref={head} tabIndex={-1} className="outline-none">
          {props.empty}
        </div>
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
