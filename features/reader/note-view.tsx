'use client'
import { EyeOff, Gavel, PencilLine } from 'lucide-react'
import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { FINDING_WORDS } from '@/contracts/words'
import { Button } from '@/ui/button'
import { Chain } from '@/ui/chain'
import { RatingLine } from '@/ui/rating'
import { ToneBadge } from '@/ui/tone-mark'
import { EditedBy } from './edited-by'
import type { ClaimNote } from './notes'

type Props = {
  slug: string
  note: ClaimNote
  /** the same words as above */
  again: boolean
  onEdit: () => void
  onSetAside: () => void
  onJudge: () => void
}

/** What is known about one claim: who says it, how surely, the questions it answers, and what people changed of it. */
export function NoteView({ slug, note, again, onEdit, onSetAside, onJudge }: Props) {
  return (
    <li className="grid gap-1.5 border-t border-line pt-3 first:border-0 first:pt-0">
      {again ? null : (
        <>
          <p className="font-serif leading-6">{note.statement}</p>
          <Chain label="Who says it" links={note.chain.map((name) => ({ name }))} />
        </>
      )}
      <p className="text-fine text-quiet">
        {note.certainty}
        {note.value ? ` · ${note.value}` : ''}
        {note.page ? ` · ${note.page}` : ''}
      </p>
      {note.questions.length === 0 ? (
        <p className="text-small text-quiet">No other source was found to speak of it.</p>
      ) : (
        note.questions.map((question) => (
          <div
            key={question.id}
            data-tone={question.standing}
            className="rounded-control border border-tone-line bg-tone-soft px-3 py-2"
          >
            <ToneBadge tone={question.standing} soft={false}>
              {FINDING_WORDS[question.standing].name}
            </ToneBadge>
            <p className="text-small font-semibold">
              <Link href={addresses.question(slug, question.id)} className="link">
                {question.text}
              </Link>
            </p>
            {question.others.length > 0 ? (
              <ul className="mt-1 text-fine">
                {question.others.slice(0, 4).map((other) => (
                  <li key={other}>{other}</li>
                ))}
                {question.others.length > 4 ? (
                  <li className="text-quiet">and {question.others.length - 4} more</li>
                ) : null}
              </ul>
            ) : null}
          </div>
        ))
      )}
      {note.verdict.given ? <RatingLine rated={note.verdict.given} /> : null}
      {note.added ? <EditedBy slug={slug} edited={note.added} did="Added by" /> : null}
      {note.edited ? <EditedBy slug={slug} edited={note.edited} did="Changed by" /> : null}
      <div className="mt-1 flex flex-wrap gap-2">
        <Button size="small" onClick={onEdit}>
          <PencilLine aria-hidden="true" className="size-4" />
          Edit
        </Button>
        <Button size="small" onClick={onJudge}>
          <Gavel aria-hidden="true" className="size-4" />
          {note.verdict.given ? 'Change the verdict' : 'Give a verdict'}
        </Button>
        <Button size="small" look="quiet" onClick={onSetAside}>
          <EyeOff aria-hidden="true" className="size-4" />
          Set aside
        </Button>
      </div>
    </li>
  )
}
