import type { Outcome, SourceMeta } from '@/contracts/desk'
import type { LinkFetching } from '@/contracts/links'
import { database } from '@/server/db/client'
import { attempt, ProblemError, stop } from '@/server/errors/outcome'
import { fetchLink } from '@/server/links/fetch-link'
import { fetchedFile } from '@/server/links/fetched-file'
import { internet, type Limits, type Network } from '@/server/links/network'
import { webAddress } from '@/server/links/web-address'
import { readLinkFetching, writeLinkFetching } from '@/server/store/link-setting'
import { type Imported, importSource } from './import-source'
import { knownStory } from './known-story'
import type { GivenFile } from './read-given'

type Options = { run?: boolean; network?: Network; limits?: Partial<Limits> }

/** Says whether pages may be fetched from the web; without that nothing is. */
export const allowLinks = (allowed: boolean): Promise<Outcome<{ fetching: LinkFetching }>> =>
  attempt(async () => {
    await writeLinkFetching(database(), allowed)
    return { fetching: allowed ? 'allowed' : 'refused' } as const
  })

/** A page that was fetched, as the file that it is, and what should be known of the way it came. */
export async function fetchedPage(address: string, { network = internet, limits }: Options = {}) {
  webAddress(address)
  if ((await readLinkFetching(database())) !== 'allowed')
    stop(
      'links-off',
      'Links are not fetched: nobody allowed it on this computer.',
      'Allow it on the page for adding sources, or save the page and drop the file.',
    )
  const page = await fetchLink(address, { network, limits })
  const { fileName, mediaType, bytes } = fetchedFile(page)
  const file: GivenFile = { fileName, bytes, fetched: { from: page.from, at: page.at, mediaType, bytes: page.bytes } }
  return { file, from: page.from, notes: page.notes.map((note) => `${note}.`) }
}

/**
 * Fetches the page at an address, where the person allowed it, and adds it as a source with its bytes, the address that
 * answered and the time. What the caller says of the source goes before what the page says.
 */
export const importLink = (
  slug: string,
  address: string,
  meta: Partial<SourceMeta> = {},
  options: Options = {},
): Promise<Outcome<Imported>> =>
  attempt(async () => {
    await knownStory(database(), slug)
    const { file, from, notes } = await fetchedPage(address, options)
    const outcome = await importSource(slug, file, { ...meta, url: meta.url ?? from }, options)
    if (!outcome.ok) throw new ProblemError(outcome.problem)
    return { ...outcome.value, warnings: [...notes, ...outcome.value.warnings] }
  })
