'use client'
import { GitBranch, GitMerge } from 'lucide-react'
import { useState } from 'react'
import { addresses } from '@/contracts/addresses'
import { Button } from '@/ui/button'
import { CheckField, TextArea } from '@/ui/field'
import { type Desk, EditDialog } from './edit-dialog'
import { QuestionPicker } from './question-picker'

export type Choosable = { id: string; source: string; label: string; words: string }
type Props = Desk & { question: string; text: string; claims: Choosable[]; seenMerge: string | null }

/** What can be done with a question as a whole: part of it set apart, or all of it put under another one. */
export function QuestionMenu({ question, text, claims, seenMerge, ...desk }: Props) {
  const [open, setOpen] = useState<'split' | 'merge' | null>(null)
  const close = (next: boolean) => (next ? null : setOpen(null))
  return (
    <div className="no-print flex flex-wrap gap-2">
      {claims.length > 1 ? (
        <Button size="small" onClick={() => setOpen('split')}>
          <GitBranch aria-hidden="true" className="size-4" /> Split …
        </Button>
      ) : null}
      <Button size="small" onClick={() => setOpen('merge')}>
        <GitMerge aria-hidden="true" className="size-4" /> Merge …
      </Button>
      <EditDialog
        {...desk}
        wide
        title="Split the question"
        description="The claims you choose leave for a question of their own. What was decided here stays here."
        action="Split"
        seen={null}
        open={open === 'split'}
        onOpenChange={close}
        done="The question was split: the new one stands behind it."
        read={(form) => {
          const chosen = form.getAll('claim').map(String)
          const words = String(form.get('text') ?? '').trim()
          if (chosen.length === 0) return { message: 'No claim is chosen.', next: 'Choose those that leave.' }
          if (chosen.length === claims.length)
            return {
              message: 'Every claim is chosen.',
              next: 'Leave at least one here, or rename the question instead.',
            }
          if (!words) return { message: 'The new question needs words.', next: 'Write what it asks.' }
          return { edit: { kind: 'question.split', question, claims: chosen, text: words }, says: words }
        }}
      >
        <fieldset className="grid gap-2">
          <legend className="mb-1 text-small font-semibold">Claims that leave</legend>
          {claims.map(({ id, source, label, words }) => (
            <CheckField key={id} name="claim" value={id} label={`${source}: ${label}`} hint={`“${words}”`} />
          ))}
        </fieldset>
        <TextArea label="What the new question asks" name="text" defaultValue={text} rows={2} maxLength={2000} serif />
      </EditDialog>
      <EditDialog
        {...desk}
        wide
        title="Merge with another question"
        description="All claims of this question go under the one you choose. This question is gone then; undo brings it back."
        action="Merge"
        seen={seenMerge}
        open={open === 'merge'}
        onOpenChange={close}
        done="The questions were merged."
        read={(form) => {
          const into = String(form.get('into') ?? '')
          if (!into) return { message: 'No question is chosen.', next: 'Choose the one that stays.' }
          return { edit: { kind: 'question.merge', question, into }, says: 'Merged with another question' }
        }}
        leadTo={(edit) => (edit.kind === 'question.merge' ? addresses.question(desk.slug, edit.into) : null)}
      >
        <QuestionPicker slug={desk.slug} near={question} name="into" legend="The question that stays" />
      </EditDialog>
    </div>
  )
}
