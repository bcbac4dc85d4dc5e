'use client'
import { usePathname, useRouter } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'
import { addresses } from '@/contracts/addresses'
import type { Problem } from '@/contracts/desk'

const LOOK_AGAIN_MS = 1500

const LOST: Problem = {
  code: 'unreachable',
  message: 'The program did not answer.',
  next: 'See whether it still runs in the terminal, then try again.',
}

/** What the method is doing on a story: asked for on every page and while it works; with the ways to stop and to start it. */
export function useRun(slug: string, given: string | null) {
  const router = useRouter()
  const path = usePathname()
  const [since, setSince] = useState(given)
  const [now, setNow] = useState(0)
  const [problem, setProblem] = useState<Problem | null>(null)
  const address = addresses.run(slug)

  const look = useCallback(async () => {
    const answer = await fetch(address).catch(() => null)
    const found = answer?.ok ? ((await answer.json()) as { since: string | null }).since : null
    setNow(Date.now())
    setSince((known) => {
      if (known && !found) router.refresh()
      return found
    })
  }, [address, router])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page asks anew
  useEffect(() => void look(), [look, path])
  useEffect(() => {
    if (!since) return
    const timer = setInterval(look, LOOK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [since, look])

  const start = async () => {
    setProblem(null)
    setSince(new Date().toISOString())
    const answer = await fetch(address, { method: 'POST' }).catch(() => null)
    setSince(null)
    if (!answer?.ok) setProblem(((await answer?.json().catch(() => null))?.problem as Problem | undefined) ?? LOST)
    router.refresh()
  }
  const stop = async () => {
    await fetch(address, { method: 'DELETE' }).catch(() => null)
    await look()
  }
  return { since, now, problem, start, stop }
}
