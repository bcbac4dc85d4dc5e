'use client'
import { useTransition } from 'react'
import { toast } from 'sonner'
import { Button } from '@/ui/button'
import { takeTokenBack } from './actions'

/** From a press on it the token opens nothing. */
export function RevokeToken({ id, name }: { id: string; name: string }) {
  const [pending, start] = useTransition()
  const revoke = () =>
    start(async () => {
      const outcome = await takeTokenBack(id)
      if (outcome.ok) toast.success(`Revoked: ${name}.`)
      else toast.error(outcome.problem.message, { description: outcome.problem.next })
    })
  return (
    <Button size="small" look="danger" onClick={revoke} disabled={pending} aria-label={`Revoke the token ${name}`}>
      Revoke
    </Button>
  )
}
