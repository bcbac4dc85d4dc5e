'use client'
import { useState } from 'react'
import type { Sent } from './request'

/** An answer as it came. `text`: null where it is bytes that are no text; `file`: where such bytes can be saved from. */
export type Answer = {
  status: number
  statusText: string
  milliseconds: number
  headers: [string, string][]
  text: string | null
  bytes: number
  file: string | null
}

const SHOWN_HEADERS = /^(?:etag|link|location|content-type|content-disposition|allow|retry-after|preference-applied)$/

/** Sends requests, one at a time, and keeps the last answer. */
export function useSend() {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const send = async ({ method, url, headers, body }: Sent) => {
    setBusy(true)
    setFailed(false)
    const began = performance.now()
    try {
      const response = await fetch(url, { method, headers, ...(body === null ? {} : { body }), cache: 'no-store' })
      setAnswer(await read(response, performance.now() - began))
    } catch {
      setAnswer(null)
      setFailed(true)
    }
    setBusy(false)
  }
  return { answer, busy, failed, send }
}

async function read(response: Response, milliseconds: number): Promise<Answer> {
  const blob = await response.blob()
  const isText = /json|^text\/|xml|x-/.test(response.headers.get('content-type') ?? 'text/')
  return {
    status: response.status,
    statusText: response.statusText,
    milliseconds: Math.round(milliseconds),
    headers: [...response.headers].filter(([name]) => SHOWN_HEADERS.test(name)),
    text: isText ? await blob.text() : null,
    bytes: blob.size,
    file: isText ? null : URL.createObjectURL(blob),
  }
}
