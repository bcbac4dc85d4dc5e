'use client'
import { useEffect, useId, useRef, useState } from 'react'
import { addresses } from '@/contracts/addresses'
import type { FoundQuestion, FoundQuestions } from '@/contracts/found'
import { counted } from '@/contracts/story-reading'
import { FINDING_WORDS } from '@/contracts/words'
import { SearchField } from '@/ui/search-field'
import { ToneMark } from '@/ui/tone-mark'

type Props = {
  slug: string
  /** questions that claims at this place answer */
  near: FoundQuestion[]
  value: string
  onChange: (question: string) => void
}

/** The question a new claim answers: one of those at this place, one that is searched for, or none. */
export function QuestionField({ slug, near, value, onChange }: Props) {
  const name = useId()
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<FoundQuestions | null>(null)
  const chosen = useRef<FoundQuestion | null>(null)
  useEffect(() => {
    if (query.trim() === '') return setFound(null)
    const stopper = new AbortController()
    fetch(addresses.findQuestions(slug, query), { signal: stopper.signal })
      .then((answer) => (answer.ok ? answer.json() : null))
      .then(setFound)
      .catch(() => undefined)
    return () => stopper.abort()
  }, [slug, query])
  const listed = found?.questions ?? near
  const kept = chosen.current
  const shown = kept && kept.id === value && !listed.some(({ id }) => id === value) ? [kept, ...listed] : listed
  const choose = (question: FoundQuestion | null) => {
    chosen.current = question
    onChange(question?.id ?? '')
  }
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 text-small font-semibold">The question it answers</legend>
      <SearchField
        label="Search the questions"
        placeholder="boats, minister, opened"
        value={query}
        onChange={setQuery}
      />
      <p role="status" className="text-fine text-quiet">
        {found ? `${counted(found.questions.length, 'question')} of ${found.of} found` : said(near.length)}
      </p>
      <div className="grid max-h-56 gap-1 overflow-y-auto p-1">
        <Choice name={name} checked={value === ''} onChoose={() => choose(null)}>
          None yet
        </Choice>
        {shown.map((question) => (
          <Choice key={question.id} name={name} checked={value === question.id} onChoose={() => choose(question)}>
            <ToneMark tone={question.standing} className="mt-0.5 shrink-0" />
            <span>
              {question.text}{' '}
              <span className="text-quiet">({FINDING_WORDS[question.standing].name.toLowerCase()})</span>
            </span>
          </Choice>
        ))}
      </div>
    </fieldset>
  )
}

const said = (near: number) =>
  near === 0
    ? 'No claim at this place answers a question; search for one.'
    : `${counted(near, 'question')} at this place; search for others.`

type ChoiceProps = { name: string; checked: boolean; onChoose: () => void; children: React.ReactNode }

const Choice = ({ name, checked, onChoose, children }: ChoiceProps) => (
  <label className="flex min-h-8 cursor-pointer items-start gap-2 rounded-control px-2 py-1 text-small hover:bg-sunken has-checked:bg-sunken has-checked:font-semibold">
    <input type="radio" name={name} checked={checked} onChange={onChoose} className="mt-1 accent-(--ink)" />
    {children}
  </label>
)
