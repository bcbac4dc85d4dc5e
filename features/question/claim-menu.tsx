'use client'
import { Ellipsis } from 'lucide-react'
import { useRef, useState } from 'react'
import { addresses } from '@/contracts/addresses'
import type { VerdictShown } from '@/contracts/verdicts'
import { IconButton } from '@/ui/button'
import { Menu } from '@/ui/menu'
import { type Desk, EditDialog } from './edit-dialog'
import { QuestionPicker } from './question-picker'
import { VerdictDialogs } from './verdict-dialogs'

type Props = Desk & {
  question: string
  claim: string
  /** whose claim it is and what it says, to name it */
  says: string
  seenMove: string | null
  seenAside: string | null
  /** null where a verdict must not be seen yet */
  verdict: VerdictShown | null
  /** it is the only one: the question goes when it goes */
  last: boolean
}

/** What can be done with one claim of a question. */
export function ClaimMenu({ question, claim, says, seenMove, seenAside, last, verdict, ...desk }: Props) {
  const [open, setOpen] = useState<'move' | 'out' | 'aside' | 'verdict' | 'unverdict' | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const close = (next: boolean) => {
    if (next) return
    setOpen(null)
    button.current?.focus()
  }
  const give = { label: 'Give a verdict …', onSelect: () => setOpen('verdict') }
  const given = [
    { label: 'Change the verdict …', onSelect: () => setOpen('verdict') },
    { label: 'Take the verdict away …', onSelect: () => setOpen('unverdict') },
  ]
  const verdictItems = verdict === null ? [] : verdict.given ? given : [give]
  const away = () => (last ? addresses.grid(desk.slug) : null)
  return (
    <>
      <Menu
        trigger={
          <IconButton ref={button} aria-label={`Change this claim: ${says}`} className="no-print shrink-0">
            <Ellipsis aria-hidden="true" className="size-4" />
          </IconButton>
        }
        items={[
          ...verdictItems,
          { label: 'Move to another question …', onSelect: () => setOpen('move') },
          { label: 'Take out of this question …', onSelect: () => setOpen('out') },
          { label: 'Set aside: it is no claim …', onSelect: () => setOpen('aside') },
        ]}
      />
      <EditDialog
        {...desk}
        wide
        title="Move the claim"
        description={says}
        action="Move"
        seen={seenMove}
        open={open === 'move'}
        onOpenChange={close}
        done="The claim was moved."
        leadTo={(edit) =>
          last && edit.kind === 'claim.move' && edit.to ? addresses.question(desk.slug, edit.to) : null
        }
        read={(form) => {
          const to = String(form.get('to') ?? '')
          if (!to) return { message: 'No question is chosen.', next: 'Choose the one it answers.' }
          return { edit: { kind: 'claim.move', claim, from: question, to }, says: 'Moved to another question' }
        }}
      >
        <QuestionPicker slug={desk.slug} near={question} name="to" legend="The question it answers" />
      </EditDialog>
      <EditDialog
        {...desk}
        title="Take the claim out"
        description={`${says}. It stays a claim of the story, and answers no question until it is moved to one.`}
        action="Take it out"
        seen={seenMove}
        open={open === 'out'}
        onOpenChange={close}
        done="The claim was taken out of the question."
        leadTo={away}
        read={() => ({ edit: { kind: 'claim.move', claim, from: question, to: null }, says: 'Taken out' })}
      />
      <EditDialog
        {...desk}
        title="Set the claim aside"
        description={`${says}. It leaves every question and every count, and stays in the list of what was set aside.`}
        action="Set aside"
        seen={seenAside}
        open={open === 'aside'}
        onOpenChange={close}
        done="The claim was set aside."
        leadTo={away}
        read={() => ({ edit: { kind: 'claim.aside', claim }, says: 'Set aside' })}
      />
      {verdict ? (
        <VerdictDialogs
          {...desk}
          claim={claim}
          says={says}
          verdict={verdict}
          open={open === 'verdict' || open === 'unverdict' ? open : null}
          onOpenChange={close}
        />
      ) : null}
    </>
  )
}
