'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { addresses } from '@/contracts/addresses'
import type { Problem } from '@/contracts/desk'
import type { MergeReport } from '@/contracts/interchange/merged'
import { Button, ButtonLink } from '@/ui/button'
import { Trouble } from '@/ui/trouble'
import { BundleField } from './bundle-field'
import { MergeReportView } from './merge-report'
import { sendBundle } from './send'

type State =
  | { at: 'open'; problem: Problem | null }
  | { at: 'reading'; name: string }
  | { at: 'shown' | 'merging'; file: File; report: MergeReport; problem: Problem | null }
  | { at: 'done'; report: MergeReport }

/** Choose a bundle, read what it would bring and where the judgements differ, then add it. Nothing changes before that. */
export function MergeDesk({ slug }: { slug: string }) {
  const router = useRouter()
  const [state, setState] = useState<State>({ at: 'open', problem: null })
  const heading = useRef<HTMLParagraphElement>(null)
  const { at } = state
  // what came of a press is read out, and the keyboard goes on from there
  useEffect(() => {
    if (at === 'shown' || at === 'done') heading.current?.focus()
  }, [at])

  const preview = async (file: File) => {
    setState({ at: 'reading', name: file.name })
    const outcome = await sendBundle<MergeReport>(addresses.mergePreview(slug), file)
    if (outcome.ok) setState({ at: 'shown', file, report: outcome.value, problem: null })
    else setState({ at: 'open', problem: outcome.problem })
  }
  const merge = async (file: File, report: MergeReport) => {
    setState({ at: 'merging', file, report, problem: null })
    const outcome = await sendBundle<MergeReport>(addresses.bundleFile(slug), file)
    if (outcome.ok) setState({ at: 'done', report: outcome.value })
    else setState({ at: 'shown', file, report, problem: outcome.problem })
    if (outcome.ok) router.refresh()
  }

  if (state.at === 'done')
    return (
      <div className="grid gap-4">
        <p ref={heading} tabIndex={-1} className="font-semibold">
          It is merged. One undo in the history takes all of it out again.
        </p>
        <div className="flex flex-wrap gap-2">
          <ButtonLink href={addresses.story(slug)} look="primary">
            See the findings
          </ButtonLink>
          <ButtonLink href={addresses.history(slug)}>See the history</ButtonLink>
        </div>
        <MergeReportView report={state.report} />
      </div>
    )
  if (state.at === 'shown' || state.at === 'merging') {
    const { file, report, problem } = state
    return (
      <div className="grid gap-6">
        <p ref={heading} tabIndex={-1} className="font-semibold break-words">
          What “{file.name}” would bring
        </p>
        <MergeReportView report={report} />
        {problem ? <Trouble message={problem.message} next={problem.next} /> : null}
        <div className="flex flex-wrap items-center gap-2">
          <Button look="primary" disabled={state.at === 'merging'} onClick={() => void merge(file, report)}>
            {state.at === 'merging' ? 'Merging …' : 'Merge it into this story'}
          </Button>
          <Button disabled={state.at === 'merging'} onClick={() => setState({ at: 'open', problem: null })}>
            Choose another file
          </Button>
        </div>
      </div>
    )
  }
  return (
    <div className="grid max-w-3xl gap-4">
      <BundleField
        label="Drop a bundle of this story here, or choose it"
        hint="First it is shown what it would bring; nothing changes before you say so."
        disabled={state.at === 'reading'}
        onFile={(file) => void preview(file)}
      />
      <p role="status" className="empty:hidden">
        {state.at === 'reading' ? `Reading “${state.name}” and computing it again …` : ''}
      </p>
      {state.at === 'open' && state.problem ? (
        <Trouble message={state.problem.message} next={state.problem.next} />
      ) : null}
    </div>
  )
}
