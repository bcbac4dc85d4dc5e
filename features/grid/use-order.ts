'use client'
import { useRef, useState } from 'react'
import type { Problem } from '@/contracts/desk'
import type { Placing } from '@/contracts/question-order'
import { placeQuestion } from './actions'
import type { Rows } from './use-rows'

export type Ordering = {
  move: (from: number, to: number) => void
  /** what was done last, read out */
  said: string
  problem: Problem | null
  /** the move that was not kept, and how to go on with it */
  unkept: { says: string; keep: () => void; drop: () => void } | null
}

type Move = { placing: Placing; says: string }

type OrderProps = {
  slug: string
  rows: Rows
  total: number
  /** the id of the order by hand that stands, if one does */
  stands: string | null
  reload: () => void
  /** told how many moves are on their way */
  onPending: (by: 1 | -1) => void
}

/** Moves questions by hand: shown at once, kept one after the other, each knowing the one before. */
export function useOrder({ slug, rows, total, stands, reload, onPending }: OrderProps): Ordering {
  const seen = useRef(stands)
  const [known, setKnown] = useState(stands)
  const line = useRef<Promise<void>>(Promise.resolve())
  const stopped = useRef(false)
  const onTheWay = useRef(0)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [failed, setFailed] = useState<Move | null>(null)
  // the page was loaded again: what stands now is what was seen; while moves are on their way it may be behind them
  if (known !== stands && onTheWay.current === 0) {
    setKnown(stands)
    seen.current = stands
  }

  const keep = async ({ placing, says }: Move) => {
    if (stopped.current) return
    const outcome = await placeQuestion(slug, { ...placing, seen: seen.current }).catch(() => null)
    if (outcome?.ok) {
      seen.current = outcome.value.id
      return setSaid(says)
    }
    stopped.current = true
    setFailed({ placing, says })
    setProblem(outcome?.problem ?? UNREACHED)
  }
  const send = (move: Move) => {
    const count = (by: 1 | -1) => {
      onTheWay.current += by
      onPending(by)
    }
    count(1)
    line.current = line.current.then(() => keep(move)).finally(() => count(-1))
  }
  const settle = () => {
    stopped.current = false
    setProblem(null)
    setFailed(null)
  }
  const move = (from: number, to: number) => {
    const [row, beside] = [rows.at(from), rows.at(to)]
    if (!row || stopped.current) return
    // the first row is always there; another place may not have been fetched yet
    if (!beside || to < 0 || to >= total) return
    rows.move(from, to)
    const placing: Placing = { question: row.id, beside: beside.id, side: to < from ? 'before' : 'after' }
    send({ placing, says: `Moved to place ${to + 1} of ${total}: ${row.text}` })
  }
  const unkept = failed
    ? {
        says: failed.says,
        keep: () => {
          const theirs = problem?.meanwhile?.id
          settle()
          if (theirs !== undefined) seen.current = theirs
          send(failed)
        },
        drop: () => {
          settle()
          reload()
        },
      }
    : null
  return { move, said, problem, unkept }
}

const UNREACHED: Problem = {
  code: 'unreached',
  message: 'The desk could not be reached; the last move was not kept.',
  next: 'See that it is running, then move the question again.',
}
