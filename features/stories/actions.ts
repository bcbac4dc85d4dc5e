'use server'
import { revalidatePath } from 'next/cache'
import { addresses } from '@/contracts/addresses'
import type { Outcome } from '@/contracts/desk'
import { deleteStory, renameStory, restoreStory } from '@/server/usecases/stories'

type Changed = Outcome<{ slug: string }>

async function shownAfter(work: Promise<Changed>): Promise<Changed> {
  const outcome = await work
  if (outcome.ok) revalidatePath(addresses.stories, 'layout')
  return outcome
}

export const removeStory = async (slug: string): Promise<Changed> => shownAfter(deleteStory(slug))
export const bringBackStory = async (slug: string): Promise<Changed> => shownAfter(restoreStory(slug))
export const giveTitle = async (slug: string, title: string): Promise<Changed> => shownAfter(renameStory(slug, title))
