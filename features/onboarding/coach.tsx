'use client'
import clsx from 'clsx'
import { Check, X } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { addresses } from '@/contracts/addresses'
import { Button, ButtonLink, IconButton } from '@/ui/button'
import { remember } from './remember'
import { type Note, noteFor, STEP_NAMES, type Stage, type Where } from './steps'

type Props = {
  slug: string
  stage: Stage
  /** the first conflict, null where the story has none */
  conflict: { text: string; href: string } | null
  /** the person here has decided on a question */
  decided: boolean
}

const ADDRESSES = (slug: string, conflict: string) => ({
  overview: addresses.story(slug),
  conflict,
  'new story': addresses.newStory,
})

/** A line above the page that leads through the sample story. It takes no click away from the page and goes for good when skipped. */
export function Coach({ slug, stage: remembered, conflict, decided }: Props) {
  const [stage, setStage] = useState(remembered)
  const path = decodeURI(usePathname())
  const note = noteFor({ stage, where: whereIs(path, slug), decided, conflict: conflict?.text ?? null })
  const reached = note?.stage
  useEffect(() => {
    if (reached) remember(reached)
  }, [reached])
  const go = (next: Stage) => {
    remember(next)
    setStage(next)
  }
  if (!note || !conflict) return null
  return (
    <aside aria-label="First steps" className="no-print border-b border-line bg-sunken">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-1.5 px-4 py-2 text-small sm:flex-nowrap sm:px-6">
        <StepList step={note.step} />
        <p role="status" className="min-w-0 flex-1 basis-[75%] sm:basis-0">
          <strong className="font-semibold">{note.step > 3 ? 'Done.' : `Step ${note.step} of 3.`}</strong> {note.says}
        </p>
        <div className="ml-auto flex shrink-0 items-center gap-1">
          <Action note={note} slug={slug} conflict={conflict.href} onLooked={() => go('open')} />
          <IconButton
            aria-label={note.step > 3 ? 'Close the first steps' : 'Skip the first steps'}
            onClick={() => go('off')}
          >
            <X aria-hidden="true" className="size-4" />
          </IconButton>
        </div>
      </div>
    </aside>
  )
}

type ActionProps = { note: Note; slug: string; conflict: string; onLooked: () => void }

function Action({ note: { action }, slug, conflict, onLooked }: ActionProps) {
  if (!action) return null
  if (action.to === 'next')
    return (
      <Button size="small" onClick={onLooked}>
        {action.text}
      </Button>
    )
  return (
    <ButtonLink size="small" href={ADDRESSES(slug, conflict)[action.to]}>
      {action.text}
    </ButtonLink>
  )
}

/** The three steps with those behind one ticked off; on a narrow page the sentence says it alone. */
const StepList = ({ step }: { step: number }) => (
  <ol className="hidden shrink-0 gap-4 xl:flex">
    {STEP_NAMES.map((name, i) => (
      <li
        key={name}
        aria-current={step === i + 1 ? 'step' : undefined}
        className={clsx('flex items-center gap-1.5', step === i + 1 ? 'font-semibold' : 'text-quiet')}
      >
        <span
          className={clsx(
            'figures inline-flex size-5 items-center justify-center rounded-full border text-fine',
            step === i + 1 ? 'border-ink bg-ink text-inverse' : 'border-line-strong',
          )}
        >
          {step > i + 1 ? <Check role="img" aria-label="done" className="size-3" /> : i + 1}
        </span>
        {name}
      </li>
    ))}
  </ol>
)

function whereIs(path: string, slug: string): Where {
  const home = decodeURI(addresses.story(slug))
  if (path === home) return 'overview'
  return path.startsWith(`${home}/questions/`) ? 'question' : 'elsewhere'
}
