import type { Outcome } from '@/contracts/desk'
import type { Exported, ExportFile } from '@/contracts/interchange/exported'
import type { ExportOptions, FormatId } from '@/contracts/interchange/formats'
import { ok, ProblemError } from '@/server/errors/outcome'
import { EXPORTS } from '../formats'

export type Asked = { format: FormatId; exported: Exported; options: ExportOptions }

/** The story in a format, or the problem that its writer stops with. */
export async function work({ format, exported, options }: Asked): Promise<Outcome<ExportFile>> {
  const chosen = EXPORTS.find(({ id }) => id === format)
  if (!chosen) throw new Error(`There is no format “${format}”.`)
  try {
    return ok(await chosen.write(exported, options))
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, problem: error.problem }
    throw error
  }
}
