'use client'
import { addresses } from '@/contracts/addresses'
import { Button } from '@/ui/button'

/** Takes the token out of this browser. */
export function SignOut() {
  const leave = async () => {
    await fetch(addresses.signIn, { method: 'DELETE' }).catch(() => {})
    location.assign(addresses.signIn)
  }
  return <Button onClick={leave}>Sign out of this browser</Button>
}
