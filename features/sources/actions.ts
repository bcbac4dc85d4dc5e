'use server'
import { revalidatePath } from 'next/cache'
import { addresses } from '@/contracts/addresses'
import type { Outcome, SourceMeta } from '@/contracts/desk'
import type { LinkFetching } from '@/contracts/links'
import { allowLinks } from '@/server/usecases/import-link'
import { deleteSource, restoreSource, updateSource } from '@/server/usecases/sources'
import { createStory } from '@/server/usecases/stories'

type Changed = Outcome<{ sourceId: string }>

async function shownAfter(work: Promise<Changed>): Promise<Changed> {
  const outcome = await work
  if (outcome.ok) revalidatePath(addresses.stories, 'layout')
  return outcome
}

export const correctSource = async (slug: string, id: string, meta: Partial<SourceMeta>): Promise<Changed> =>
  shownAfter(updateSource(slug, id, meta))
export const removeSource = async (slug: string, id: string): Promise<Changed> => shownAfter(deleteSource(slug, id))
export const bringBackSource = async (slug: string, id: string): Promise<Changed> => shownAfter(restoreSource(slug, id))

/** A new story to put sources into. */
export async function beginStory(title: string): Promise<Outcome<{ slug: string }>> {
  const outcome = await createStory({ title })
  if (outcome.ok) revalidatePath(addresses.stories)
  return outcome
}

/** Whether pages may be fetched from the web, for this computer. */
export async function letLinks(allowed: boolean): Promise<Outcome<{ fetching: LinkFetching }>> {
  const outcome = await allowLinks(allowed)
  if (outcome.ok) revalidatePath(addresses.stories, 'layout')
  return outcome
}
