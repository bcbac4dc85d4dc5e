'use client'
import { MessageCircleQuestion, Square } from 'lucide-react'
import { Button } from '@/ui/button'
import { Trouble } from '@/ui/trouble'
import { askedInWords } from './asked-in-words'
import { useAsk } from './use-ask'

type Props = {
  /** where to ask */
  address: string
  label?: string
  model: { model: string; sends: string | null; away: boolean; calls: number }
}

/** Asks the model that is set up, shows how far it is, and stops it. */
export function AskModel({ address, label = 'Ask the model', model: { model, sends, away, calls } }: Props) {
  const { step, asked, ask, stop } = useAsk(address)
  return (
    <div className="grid gap-3">
      <p className="flex flex-wrap items-center gap-2">
        {step ? (
          <Button onClick={stop}>
            <Square aria-hidden="true" className="size-4" />
            Stop
          </Button>
        ) : (
          <Button onClick={ask}>
            <MessageCircleQuestion aria-hidden="true" className="size-4" />
            {label}
          </Button>
        )}
        <span role="status" className="text-small">
          {step ? `${model}: pair ${Math.min(step.done + 1, step.of)} of ${step.of} …` : null}
          {!step && asked ? askedInWords(asked, model) : null}
        </span>
      </p>
      <p className="text-fine text-quiet">
        {sends
          ? `Sends the quotes, with some words around them, to ${sends}${away ? ', another computer' : ', on this computer'}.`
          : 'Runs on this computer; nothing is sent.'}{' '}
        At most {calls} calls at a time. What was answered before is not asked again.
      </p>
      {!step && asked?.stopped ? <Trouble {...asked.stopped} /> : null}
    </div>
  )
}
