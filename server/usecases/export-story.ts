import type { Outcome } from '@/contracts/desk'
import type { ExportFile } from '@/contracts/interchange/exported'
import { type ExportAsked, exportOptionsSchema } from '@/contracts/interchange/formats'
import { attempt, checked, stop } from '@/server/errors/outcome'
import { EXPORTS } from '@/server/exports/formats'
import { loadExported } from '@/server/exports/load'

/** The story as a file of the format with this id. */
export const exportStory = (slug: string, format: string, options: ExportAsked = {}): Promise<Outcome<ExportFile>> =>
  attempt(async () => {
    const chosen = EXPORTS.find(({ id }) => id === format)
    const names = EXPORTS.map(({ id }) => id).join(', ')
    if (!chosen) stop('not-found', `There is no format “${format}”.`, `Choose one of: ${names}.`)
    return chosen.write(await loadExported(slug), checked(exportOptionsSchema, options))
  })
