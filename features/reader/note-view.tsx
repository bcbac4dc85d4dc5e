import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { FINDING_WORDS } from '@/contracts/words'
import { Chain } from '@/ui/chain'
import { ToneBadge } from '@/ui/tone-mark'
import type { ClaimNote } from './view-model'

/** What is known about one claim: who says it, how surely, and the questions it answers. `again`: the same words as above. */
export function NoteView({ slug, note, again }: { slug: string; note: ClaimNote; again: boolean }) {
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
              </ul>
            ) : null}
          </div>
        ))
      )}
    </li>
  )
}
