'use client'
import { useState, useTransition } from 'react'
import type { Decision, Outcome, Problem } from '@/contracts/desk'
import type { Meanwhile } from '@/contracts/edits'
import { DECISION_WORDS } from '@/contracts/words'
import { decideHere, redoHere, undoHere } from './actions'
import type { ReviewItem } from './item'

/** A decision that somebody else was quicker with: what one was about to say, and what stands. */
export type Clash = { item: ReviewItem; decision: Decision; note: string; meanwhile: Meanwhile }

type Told = {
  /** the decision is kept */
  decided: (item: ReviewItem, says: string) => void
  undone: (says: string) => void
  redone: (says: string) => void
  /** undoing or redoing did not work */
  refused: (says: string) => void
  /** a decision was answered, one way or the other */
  settled: (id: string) => void
}

/** Deciding, taking back and doing again, in the order in which they are asked for. What fails is told and loses nothing. */
export function useDecide(slug: string, told: Told) {
  const [pending, start] = useTransition()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [clash, setClash] = useState<Clash | null>(null)

  const decide = (item: ReviewItem, decision: Decision, note: string, name: string | null, seen?: string) =>
    start(async () => {
      const input = {
        target: 'question',
        key: item.id,
        decision,
        note,
        seen: seen ?? item.decision?.id ?? null,
      } as const
      const outcome = await decideHere(slug, input, name)
      told.settled(item.id)
      if (outcome.ok) {
        setProblem(null)
        setClash(null)
        told.decided(item, `Decided: ${DECISION_WORDS[decision].name.toLowerCase()}.`)
      } else if (outcome.problem.meanwhile) setClash({ item, decision, note, meanwhile: outcome.problem.meanwhile })
      else setProblem(outcome.problem)
    })

  const step = (turn: () => Promise<Outcome<{ what: string }>>, tell: (says: string) => void, lead: string) =>
    start(async () => {
      const outcome = await turn()
      if (!outcome.ok) return told.refused(`${outcome.problem.message} ${outcome.problem.next}`)
      setProblem(null)
      tell(`${lead}: ${outcome.value.what}.`)
    })

  return {
    pending,
    problem,
    setProblem,
    clash,
    setClash,
    decide,
    undo: () => step(() => undoHere(slug), told.undone, 'Undone'),
    redo: () => step(() => redoHere(slug), told.redone, 'Done again'),
  }
}
