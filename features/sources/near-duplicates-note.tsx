'use client'
import { useEffect, useState } from 'react'
import { addresses } from '@/contracts/addresses'
import type { SharedPairs as Pairs } from '@/contracts/shared-text'
import type { Entry } from './import-item'
import { SharedPairs } from './shared-pairs'

type Props = {
  slug: string | null
  entries: Entry[]
  /** everything that was given is in the story and compared */
  done: boolean
}

/** Asks after an import whether what was added is much the same as what is there. */
export function NearDuplicatesNote({ slug, entries, done }: Props) {
  const [shared, setShared] = useState<Pairs | null>(null)
  const added = entries.flatMap(({ state }) => (state.at === 'added' ? state.found.map(({ id }) => id) : []))
  const asked = done && slug && added.length > 0 ? addresses.nearDuplicates(slug, added.slice(-MOST_NAMED)) : null
  useEffect(() => {
    if (!asked) return setShared(null)
    const stopper = new AbortController()
    fetch(asked, { signal: stopper.signal })
      .then(async (answer) => setShared(answer.ok ? await answer.json() : null))
      .catch(() => {})
    return () => stopper.abort()
  }, [asked])
  return shared && slug ? <SharedPairs slug={slug} shared={shared} id="near-duplicates" /> : null
}

/** An address has room for so many sources. */
const MOST_NAMED = 200
