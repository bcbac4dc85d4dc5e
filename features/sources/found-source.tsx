'use client'
import Link from 'next/link'
import { useState, useTransition } from 'react'
import { addresses } from '@/contracts/addresses'
import type { Problem, SourceDto } from '@/contracts/desk'
import { counted } from '@/contracts/story-reading'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { Trouble } from '@/ui/trouble'
import { correctSource } from './actions'

const FIELDS = [
  { field: 'title', label: 'Title', most: 500 },
  { field: 'outlet', label: 'Outlet', most: 300 },
  { field: 'author', label: 'Author', most: 300 },
  { field: 'published', label: 'Published', most: 10 },
] as const

type Props = {
  slug: string
  source: SourceDto
  /** laid open to begin with */
  open: boolean
  onCorrected: (source: SourceDto) => void
}

/** What was found in a text that was just added, for correction at once; what is missing is marked. */
export function FoundSource({ slug, source, open: first, onCorrected }: Props) {
  const [open, setOpen] = useState(first)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [saved, setSaved] = useState(false)
  const [pending, start] = useTransition()
  const missing = FIELDS.filter(({ field }) => source[field] === null).map(({ label }) =>
    label === 'Published' ? 'date' : label.toLowerCase(),
  )
  const save = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const said = (name: string) => String(form.get(name) ?? '').trim() || null
    const meta = { title: said('title'), outlet: said('outlet'), author: said('author'), published: said('published') }
    start(async () => {
      const outcome = await correctSource(slug, source.id, meta)
      setProblem(outcome.ok ? null : outcome.problem)
      setSaved(outcome.ok)
      if (outcome.ok) onCorrected({ ...source, ...meta })
    })
  }
  return (
    <details
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="rounded-control border border-line bg-surface px-3 py-2"
    >
      <summary className="min-h-6 text-small">
        <span className="font-semibold">{source.title ?? source.fileName}</span>
        <span className="text-quiet">
          {' · '}
          {[source.outlet, source.author, source.published, counted(source.words, 'word')].filter(Boolean).join(' · ')}
          {source.pages ? ` · ${counted(source.pages.length, 'page')}` : ''}
        </span>
        {missing.length > 0 ? (
          <span data-tone="undecided" className="font-semibold text-tone">
            {' · '}not found: {missing.join(', ')}
          </span>
        ) : null}
      </summary>
      {open ? (
        <form onSubmit={save} className="mt-3 grid gap-3 pb-1">
          <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
            {FIELDS.map(({ field, label, most }) => (
              <TextField
                key={field}
                label={label}
                name={field}
                maxLength={most}
                defaultValue={source[field] ?? ''}
                hint={hintOf(field, source[field])}
              />
            ))}
          </div>
          {problem ? <Trouble message={problem.message} next={problem.next} /> : null}
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <Button type="submit" size="small" disabled={pending}>
              {pending ? 'Saving and running …' : 'Save the correction'}
            </Button>
            <Link href={addresses.source(slug, source.id)} className="link text-small leading-6">
              Read the text
            </Link>
            <span role="status" className="text-small text-quiet">
              {saved && !pending ? 'Saved.' : ''}
            </span>
          </div>
        </form>
      ) : null}
    </details>
  )
}

const hintOf = (field: string, value: string | null): string | undefined => {
  if (value === null) return field === 'published' ? 'Not found. A year, a month or a day.' : 'Not found in the text.'
  return field === 'published' ? 'A year, a month or a day.' : undefined
}
