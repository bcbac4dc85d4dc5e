'use client'
import { useEffect, useState } from 'react'
import { addresses } from '@/contracts/addresses'
import type { FoundQuestions } from '@/contracts/found'
import { counted } from '@/contracts/story-reading'
import { SearchField } from '@/ui/search-field'
import { Radio } from './radio'

export type QuestionName = { id: string; text: string }

type Props = {
  slug: string
  /** undefined as long as nothing is chosen; null for no question at all */
  chosen: QuestionName | null | undefined
  onChoose: (question: QuestionName | null) => void
}

type Found = { questions: QuestionName[]; of: number; failed: boolean }

/** A question of the story, found by words; or none. */
export function QuestionChoice({ slug, chosen, onChoose }: Props) {
  const [text, setText] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    fetch(addresses.findQuestions(slug, text), { signal: stop.signal })
      .then(async (answer) => {
        if (!answer.ok) throw new Error(`${answer.status}`)
        setFound({ ...((await answer.json()) as FoundQuestions), failed: false })
      })
      .catch(() => (stop.signal.aborted ? undefined : setFound({ questions: [], of: 0, failed: true })))
    return () => stop.abort()
  }, [slug, text])
  const questions = found?.questions ?? []
  const kept = chosen && !questions.some(({ id }) => id === chosen.id) ? [chosen, ...questions] : questions
  return (
    <div className="grid gap-2">
      <SearchField label="Find a question" placeholder="Words of the question" value={text} onChange={setText} />
      <p role="status" className="text-fine text-quiet">
        {found === null ? 'Looking…' : found.failed ? 'The server did not answer; type again.' : sentence(found)}
      </p>
      <fieldset className="grid max-h-64 auto-rows-max gap-1.5 overflow-y-auto p-1">
        <legend className="sr-only">Question</legend>
        <Radio name="question" checked={chosen === null} onChoose={() => onChoose(null)}>
          No question: only take them out
        </Radio>
        {kept.map((question) => (
          <Radio
            key={question.id}
            name="question"
            checked={chosen?.id === question.id}
            onChoose={() => onChoose(question)}
          >
            {question.text}
          </Radio>
        ))}
      </fieldset>
    </div>
  )
}

const sentence = ({ questions, of }: Found) =>
  of === 0 ? 'No question has all these words.' : `${questions.length} of ${counted(of, 'question')}.`
