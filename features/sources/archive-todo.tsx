'use client'
import { ExternalLink } from 'lucide-react'
import { useState, useTransition } from 'react'
import { copiesOf, savePageAt } from '@/contracts/archive'
import type { Problem, SourceDto } from '@/contracts/desk'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { Trouble } from '@/ui/trouble'
import { correctSource } from './actions'

type Props = { slug: string; source: SourceDto; name: string }

/** To do: a source without an archived copy. Links to where one is made, and a field for its address. */
export function ArchiveTodo({ slug, source, name }: Props) {
  const [problem, setProblem] = useState<Problem | null>(null)
  const [pending, start] = useTransition()
  const save = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const archiveUrl = String(new FormData(event.currentTarget).get('archiveUrl') ?? '').trim()
    if (archiveUrl === '') return
    start(async () => {
      const outcome = await correctSource(slug, source.id, { archiveUrl })
      setProblem(outcome.ok ? null : outcome.problem)
    })
  }
  return (
    <details className="mt-1 max-w-[44rem]">
      <summary data-tone="undecided" className="min-h-6 text-small font-semibold text-tone">
        To do: no archived copy
      </summary>
      <div className="mt-2 grid gap-3 rounded-control border border-line bg-sunken/60 px-4 py-3 text-small">
        {source.url ? (
          <p className="flex flex-wrap gap-x-4">
            <Out href={savePageAt(source.url)}>Save it in the Wayback Machine</Out>
            <Out href={copiesOf(source.url)}>See whether it has a copy</Out>
          </p>
        ) : (
          <p className="text-quiet">
            The web address of this source is not known: give it under “Correct”, if it has one.
          </p>
        )}
        <form onSubmit={save} className="flex flex-wrap items-end gap-2">
          <TextField
            label="Address of the archived copy"
            name="archiveUrl"
            inputMode="url"
            maxLength={2000}
            className="min-w-0 flex-1 basis-64"
          />
          <Button type="submit" disabled={pending} aria-label={`Keep the archived copy of ${name}`}>
            {pending ? 'Keeping …' : 'Keep it'}
          </Button>
        </form>
        {problem ? <Trouble message={problem.message} next={problem.next} /> : null}
      </div>
    </details>
  )
}

const Out = ({ href, children }: { href: string; children: string }) => (
  <a href={href} rel="noreferrer noopener" target="_blank" className="link inline-flex min-h-6 items-center gap-1">
    {children}
    <ExternalLink aria-hidden="true" className="size-3.5" />
  </a>
)
