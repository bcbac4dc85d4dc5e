'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { Asked } from '@/contracts/suggestions'
import { askedOf, type Step } from './ask-stream'

/** An asking from its start to its end, and the way to stop it. Leaving the page stops it too. */
export function useAsk(address: string) {
  const router = useRouter()
  const [step, setStep] = useState<Step | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const stopper = useRef<AbortController | null>(null)
  useEffect(() => () => stopper.current?.abort(), [])

  async function ask() {
    stopper.current = new AbortController()
    const { signal } = stopper.current
    setStep({ done: 0, of: 1 })
    const sent = () => fetch(address, { method: 'POST', signal })
    setAsked(await askedOf(sent, setStep, signal))
    setStep(null)
    router.refresh()
  }

  return { step, asked, ask, stop: () => stopper.current?.abort() }
}
