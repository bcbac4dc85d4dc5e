'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** How far below the window a drawing is fetched, so that it stands when one gets there. */
const AHEAD = '200px'

/** What is drawn only when it comes into sight, or goes to paper. Whoever uses it keeps the place, so that nothing jumps. */
export function WhenSeen({ children }: { children: ReactNode }) {
  const [seen, setSeen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (seen || !place.current) return
    const watch = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setSeen(true),
      { rootMargin: AHEAD },
    )
    watch.observe(place.current)
    const print = () => flushSync(() => setSeen(true))
    addEventListener('beforeprint', print)
    return () => {
      watch.disconnect()
      removeEventListener('beforeprint', print)
    }
  }, [seen])
  return (
    <div ref={place} className="min-h-px">
      {seen ? children : null}
    </div>
  )
}
