import type { Outcome } from '@/contracts/desk'
import type { ExportFile } from '@/contracts/interchange/exported'
import { type ExportAsked, exportOptionsSchema } from '@/contracts/interchange/formats'
import { worksApart } from '@/server/apart/where'
import { attempt, checked, ProblemError, stop } from '@/server/errors/outcome'
import { isHeavy, writeApart } from '@/server/exports/apart/apart'
import { EXPORTS } from '@/server/exports/formats'
import { loadExported } from '@/server/exports/load'

/** The story as a file of the format with this id. In the server, what takes long is written in a process apart. */
export const exportStory = (slug: string, format: string, options: ExportAsked = {}): Promise<Outcome<ExportFile>> =>
  attempt(async () => {
    const chosen = EXPORTS.find(({ id }) => id === format)
    const names = EXPORTS.map(({ id }) => id).join(', ')
    if (!chosen) stop('not-found', `There is no format “${format}”.`, `Choose one of: ${names}.`)
    const exported = await loadExported(slug)
    const asked = checked(exportOptionsSchema, options)
    if (!worksApart() || !isHeavy(chosen.id)) return chosen.write(exported, asked)
    const outcome = await writeApart({ format: chosen.id, exported, options: asked })
    if (!outcome.ok) throw new ProblemError(outcome.problem)
    return outcome.value
  })
