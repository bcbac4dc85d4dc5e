'use client'
import { useEffect, useState } from 'react'
import { addresses } from '@/contracts/addresses'

export type StoryName = { slug: string; title: string }

/** The stories there are, asked for each time the palette opens; none where they cannot be had. */
export function useStories(open: boolean): StoryName[] {
  const [stories, setStories] = useState<StoryName[]>([])
  useEffect(() => {
    if (!open) return
    const stop = new AbortController()
    fetch(addresses.storyNames, { signal: stop.signal })
      .then((response) => (response.ok ? response.json() : { stories: [] }))
      .then((answer: { stories: StoryName[] }) => setStories(answer.stories))
      .catch(() => undefined)
    return () => stop.abort()
  }, [open])
  return stories
}
