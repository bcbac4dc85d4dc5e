'use client'
import { useEffect, useState } from 'react'
import { addresses } from '@/contracts/addresses'
import { FINDING_WORDS } from '@/contracts/words'
import { SearchField } from '@/ui/search-field'
import { ToneMark } from '@/ui/tone-mark'
import type { Found } from './find-questions'

type Props = { slug: string; near: string; name: string; legend: string }

/** Another question of the story, found by its words; those most like the one at hand come first. */
export function QuestionPicker({ slug, near, name, legend }: Props) {
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<{ questions: Found[]; of: number } | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    fetch(addresses.findQuestions(slug, query, near), { signal: stop.signal })
      .then(async (answer) => {
        if (!answer.ok) throw new Error(String(answer.status))
        setFound((await answer.json()) as { questions: Found[]; of: number })
        setFailed(false)
      })
      .catch(() => stop.signal.aborted || setFailed(true))
    return () => stop.abort()
  }, [slug, near, query])
  return (
    <div className="grid gap-2">
      <SearchField label="Search the questions" placeholder="a word of it" value={query} onChange={setQuery} />
      <p role="status" className="text-fine text-quiet">
        {failed
          ? 'The questions could not be loaded. Type again to try once more.'
          : found === null
            ? 'Looking …'
            : found.of === 0
              ? 'No question has these words.'
              : query
                ? `${found.of} found`
                : 'Most alike first; type to find another.'}
      </p>
      <fieldset className="max-h-64 min-h-24 overflow-y-auto rounded-control border border-line">
        <legend className="sr-only">{legend}</legend>
        {(found?.questions ?? []).map(({ id, text, standing, answers }) => (
          <label
            key={id}
            className="flex cursor-pointer items-start gap-3 border-b border-line px-3 py-2 last:border-0 hover:bg-sunken has-checked:bg-sunken has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-focus"
          >
            <input type="radio" name={name} value={id} data-text={text} className="mt-1 accent-(--ink) outline-none" />
            <span className="min-w-0">
              <span className="block text-small font-semibold">{text}</span>
              <span className="flex items-center gap-1.5 text-fine text-quiet">
                <ToneMark tone={standing} /> {FINDING_WORDS[standing].name}: {answers.join(' · ')}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}
