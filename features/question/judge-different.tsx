'use client'
import { Unlink2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { type Desk, EditDialog } from './edit-dialog'

type Props = Desk & { a: string; b: string; says: string; seen: string | null }

/** Says of two claims that they are not about one thing: they are never set against each other again. */
export function JudgeDifferent({ a, b, says, seen, ...desk }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="small" look="quiet" className="no-print" onClick={() => setOpen(true)}>
        <Unlink2 aria-hidden="true" className="size-4" /> Judge these different …
      </Button>
      <EditDialog
        {...desk}
        title="Judge these two different"
        description={`${says}. They are about different things, and are never set against each other again, in no later run. The second goes to a question of its own where both stand in one.`}
        action="They are different"
        seen={seen}
        open={open}
        onOpenChange={setOpen}
        done="Judged different. This is remembered."
        read={() => ({ edit: { kind: 'pair.apart', a, b }, says: 'They are different' })}
      />
    </>
  )
}
