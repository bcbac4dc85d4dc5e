'use server'
import { revalidatePath } from 'next/cache'
import { addresses } from '@/contracts/addresses'
import type { Outcome } from '@/contracts/desk'
import type { NewToken, TokenDto } from '@/contracts/tokens'
import { addTokenHere, revokeTokenHere } from '@/server/usecases/tokens'

/** Makes a token; its secret is given back this once. */
export async function makeToken(input: NewToken): Promise<Outcome<{ token: TokenDto; secret: string }>> {
  const outcome = await addTokenHere(input)
  if (outcome.ok) revalidatePath(addresses.developers)
  return outcome
}

export async function takeTokenBack(id: string): Promise<Outcome<{ id: string }>> {
  const outcome = await revokeTokenHere(id)
  if (outcome.ok) revalidatePath(addresses.developers)
  return outcome
}
