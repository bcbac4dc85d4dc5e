'use client'
import { useEffect, useState } from 'react'
import { addresses } from '@/contracts/addresses'
import type { Found } from './search'

/** Milliseconds of quiet before a search is sent. */
const QUIET = 120

type Searched = { query: string; found: Found | null; failed: boolean }
const NOTHING: Searched = { query: '', found: null, failed: false }

/** What the story holds of the words typed; what came before stays until something newer is there. */
export function useSearch(slug: string | null, query: string): Searched & { searching: boolean } {
  const [searched, setSearched] = useState<Searched>(NOTHING)
  const wanted = slug === null ? '' : query.trim()
  useEffect(() => {
    if (slug === null || !wanted) return setSearched(NOTHING)
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(addresses.search(slug, wanted), { signal: stop.signal })
        if (!response.ok) throw new Error(response.statusText)
        setSearched({ query: wanted, found: (await response.json()) as Found, failed: false })
      } catch {
        if (!stop.signal.aborted) setSearched({ query: wanted, found: null, failed: true })
      }
    }, QUIET)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [slug, wanted])
  return { ...searched, searching: wanted !== searched.query }
}
