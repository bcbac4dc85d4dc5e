'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, useId, useState } from 'react'
import { addresses } from '@/contracts/addresses'
import type { ClaimFields, EditInput } from '@/contracts/edits'
import type { FoundQuestion } from '@/contracts/found'
import { valueInWords } from '@/contracts/value-words'
import { CERTAINTY_WORDS } from '@/contracts/words'
import { Both } from '@/ui/both'
import { Trouble } from '@/ui/trouble'
import { AsideForm } from './aside-form'
import { ClaimForm, type Kept } from './form/claim-form'
import { changedFields, newFields } from './form/draft'
import type { ClaimNote } from './notes'
import { useSend } from './use-send'
import { useTakeBack } from './use-take-back'
import { VerdictForm } from './verdict-form'
import { LONGEST_SPAN, type Stretch } from './words'

/** What a panel in the text is open for. */
export type Task = { at: 'new'; stretch: Stretch } | { at: 'edit' | 'aside' | 'verdict'; claim: string }

/** What the panels of a page have in common. */
export type Desk = {
  slug: string
  source: string
  /** how the source itself is named as a voice */
  own: string
  voices: string[]
  named: boolean
}

/** What was sent last, to be set beside what somebody else sent meanwhile. */
type Mine = { fields: ClaimFields | null; why: string; rating?: string }

type Props = {
  desk: Desk
  task: Task
  /** the claim that is edited */
  note: ClaimNote | undefined
  /** the words chosen for a new claim, and where they stand in code points of the whole text */
  words: string
  span: Stretch
  near: FoundQuestion[]
  /** the task is done or given up; `claim`: what the reader should be brought to */
  onClose: (claim: string | null) => void
}

/** Opens in the text, under the paragraph it is about: a new claim, or another wording of one. */
export function ClaimPanel({ desk, task, note, words, span, near, onClose }: Props) {
  const id = useId()
  const router = useRouter()
  const { pending, problem, send, keepMine, clear } = useSend(desk.slug)
  const { takeBack } = useTakeBack(desk.slug)
  const [mine, setMine] = useState<Mine>({ fields: null, why: '' })
  const [given] = useState(() => note?.fields ?? newFields(words, { name: desk.own, kind: 'source' }))
  const post = (
    edit: EditInput['edit'],
    kept: { why: string; name: string | null },
    said: string,
    seen: string | null,
  ) =>
    send({
      input: { edit, why: kept.why, seen },
      name: kept.name,
      said,
      done: (made) => onClose(task.at === 'aside' ? null : (made ?? note?.id ?? null)),
    })
  const add = (kept: Kept) => {
    setMine({ fields: kept.fields, why: kept.why })
    const { fields, question } = kept
    post({ kind: 'claim.add', source: desk.source, ...span, fields, question }, kept, 'The claim was added.', null)
  }
  const change = (kept: Kept, { base, edited, id: claim }: ClaimNote) => {
    setMine({ fields: kept.fields, why: kept.why })
    const fields = changedFields(base, kept.fields)
    if (Object.keys(fields).length > 0)
      return post({ kind: 'claim.change', claim, fields }, kept, 'The claim was changed.', edited?.id ?? null)
    // back to what it was before any edit: nothing has to lie over it
    if (edited) takeBack('edit', edited.id, 'The claim says again what it said before.')
    onClose(claim)
  }
  const setAside = (why: string, name: string | null, claim: string) => {
    setMine({ fields: null, why })
    post({ kind: 'claim.aside', claim }, { why, name }, 'The claim was set aside.', null)
  }
  const judge = (given: { rating: string; review: string }, name: string | null, { id: claim, verdict }: ClaimNote) => {
    setMine({ fields: null, why: given.review, rating: given.rating })
    const said = given.rating === '' ? 'The verdict was taken away.' : 'The verdict was kept.'
    post({ kind: 'claim.verdict', claim, ...given, by: null, url: null }, { why: '', name }, said, verdict.seen)
  }
  const trouble = problem && !problem.meanwhile ? <Trouble message={problem.message} next={problem.next} /> : null
  const shared = { slug: desk.slug, named: desk.named, pending, trouble, onCancel: () => onClose(note?.id ?? null) }
  return (
    <section
      aria-labelledby={id}
      className="no-print my-4 rounded-card border border-line-strong bg-surface p-4 shadow-lift sm:p-5"
    >
      <h2 id={id} className="mb-1 text-title3 font-medium">
        {TITLES[task.at]}
      </h2>
      <p className="mb-4 font-serif text-small text-quiet">
        <q>{task.at === 'new' ? words : (note?.statement ?? '')}</q>
      </p>
      {task.at === 'aside' ? (
        <AsideForm {...shared} onKeep={(why, name) => note && setAside(why, name, note.id)} />
      ) : task.at === 'verdict' ? (
        <VerdictForm
          {...shared}
          verdict={note?.verdict ?? { seen: null, given: null }}
          onKeep={(given, name) => note && judge(given, name, note)}
        />
      ) : span.end - span.start > LONGEST_SPAN && task.at === 'new' ? (
        <Trouble
          message={`These are ${span.end - span.start} signs; a claim is pinned to at most ${LONGEST_SPAN}.`}
          next="Close this and choose the words of one assertion."
        />
      ) : (
        <ClaimForm
          {...shared}
          given={given}
          voices={desk.voices}
          near={task.at === 'new' ? near : null}
          readAt={task.at === 'new' ? addresses.wordsRead(desk.slug, desk.source, words) : null}
          action={task.at === 'new' ? 'Add the claim' : 'Keep the change'}
          onKeep={(kept) => (note ? change(kept, note) : add(kept))}
        />
      )}
      <Both
        mine={{ says: mine.fields ? said(mine.fields) : (ratingSaid(mine) ?? 'It is set aside.'), note: mine.why }}
        theirs={
          problem?.meanwhile
            ? {
                who: problem.meanwhile.person,
                when: problem.meanwhile.at,
                says: problem.meanwhile.says,
                note: problem.meanwhile.why,
              }
            : null
        }
        onKeepMine={keepMine}
        onTakeTheirs={() => {
          router.refresh()
          onClose(note?.id ?? null)
        }}
        onClose={clear}
        pending={pending}
      />
    </section>
  )
}

const TITLES = {
  new: 'A new claim',
  edit: 'Edit this claim',
  aside: 'Set this claim aside',
  verdict: 'Verdict on this claim',
}

const ratingSaid = ({ rating }: Mine): string | null => (rating === undefined ? null : rating || 'No verdict')

/** A claim in a line, for setting two wordings side by side. */
function said({ statement, value, certainty, voices }: ClaimFields): ReactNode {
  const more = [value && valueInWords(value), CERTAINTY_WORDS[certainty], voices.at(-1)?.name]
  return (
    <>
      {statement}
      <span className="block text-small font-normal">{more.filter(Boolean).join(', ')}</span>
    </>
  )
}
