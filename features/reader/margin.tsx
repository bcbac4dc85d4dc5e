'use client'
import clsx from 'clsx'
import { ChevronDown } from 'lucide-react'
import Link from 'next/link'
import { useId, useState } from 'react'
import { addresses } from '@/contracts/addresses'
import { counted } from '@/contracts/story-reading'
import { FINDING_WORDS } from '@/contracts/words'
import { ToneMark } from '@/ui/tone-mark'
import type { ClaimNote, NoteQuestion } from './notes'

const SHOWN = 3

/** Beside a paragraph, as in a critical edition: what other sources say at this place. Folded where the page is narrow. */
export function Margin({ slug, claims, notes }: { slug: string; claims: string[]; notes: Record<string, ClaimNote> }) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const [whole, setWhole] = useState(false)
  const seen = new Map(claims.flatMap((claim) => notes[claim]?.questions ?? []).map((one) => [one.id, one]))
  const entries = [...seen.values()].filter((question) => question.others.length > 0)
  if (entries.length === 0) return null
  return (
    <div className="mt-2 text-fine lg:mt-1.5">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="no-print flex min-h-8 items-center gap-1.5 text-quiet hover:text-ink lg:hidden"
      >
        <ChevronDown aria-hidden="true" className={clsx('size-4', open && 'rotate-180')} />
        Other sources here: {counted(entries.length, 'question')}
      </button>
      <div id={id} className={clsx('border-l border-line pl-3 lg:block print:block', !open && 'hidden')}>
        <ul aria-label="Other sources at this place" className="grid content-start gap-2">
          {(whole ? entries : entries.slice(0, SHOWN)).map((question) => (
            <Entry key={question.id} slug={slug} question={question} />
          ))}
        </ul>
        {entries.length > SHOWN ? (
          <button
            type="button"
            aria-expanded={whole}
            onClick={() => setWhole(!whole)}
            className="no-print link mt-1 min-h-6 text-quiet"
          >
            {whole ? 'Show fewer' : `and ${entries.length - SHOWN} more`}
          </button>
        ) : null}
      </div>
    </div>
  )
}

function Entry({ slug, question }: { slug: string; question: NoteQuestion }) {
  const { id, standing, own, others } = question
  return (
    <li data-tone={standing} className="flex gap-1.5">
      <ToneMark tone={standing} className="mt-0.5 shrink-0" />
      <Link
        href={addresses.question(slug, id)}
        title={question.text}
        className="inline-block min-h-6 min-w-0 py-0.5 hover:underline"
      >
        <span className="sr-only">{FINDING_WORDS[standing].name}: </span>
        {own ? (
          <>
            <span className="font-serif font-semibold">{own}</span>
            <span aria-hidden="true" className="text-quiet">
              {' ] '}
            </span>
            <span className="sr-only"> here; </span>
          </>
        ) : null}
        {others.slice(0, 2).join('; ')}
        {others.length > 2 ? ` and ${others.length - 2} more` : ''}
      </Link>
    </li>
  )
}
