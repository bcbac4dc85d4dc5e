'use client'
import { useEffect, useState } from 'react'
import type { WordsRead } from '@/contracts/found'
import { valueInWords } from '@/contracts/value-words'
import { KIND_WORDS } from '@/contracts/words'
import { Button } from '@/ui/button'

type Props = { at: string; onTake: (read: NonNullable<WordsRead>) => void }

/** What the method reads in the words, to be taken over with one press; nothing where it reads no value. */
export function ReadWords({ at, onTake }: Props) {
  const [read, setRead] = useState<WordsRead>(null)
  useEffect(() => {
    const stopper = new AbortController()
    fetch(at, { signal: stopper.signal })
      .then((answer) => (answer.ok ? answer.json() : null))
      .then(setRead)
      .catch(() => undefined)
    return () => stopper.abort()
  }, [at])
  if (!read) return null
  return (
    <div className="flex flex-wrap items-center gap-3 rounded-control border border-line bg-sunken px-3 py-2 text-small">
      <span>
        The method reads: <strong className="font-semibold">{valueInWords(read.value)}</strong>{' '}
        <span className="text-quiet">({KIND_WORDS[read.kind].toLowerCase()})</span>
      </span>
      <Button size="small" onClick={() => onTake(read)}>
        Take this value
      </Button>
    </div>
  )
}
