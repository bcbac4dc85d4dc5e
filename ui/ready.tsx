'use client'
import { useEffect } from 'react'

/** Marks the document once the page answers to keys and presses, for whoever drives it by program. */
export function Ready() {
  useEffect(() => {
    document.documentElement.dataset.ready = ''
  }, [])
  return null
}
