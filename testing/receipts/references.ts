import type { ExportFile } from '../../contracts/interchange/exported'
import type { CslItem } from '../../server/exports/writers/csl'
import { bodyText } from './linked-data'
import type { Shown } from './shown'

/** Each reference and the source that it is. */
export const cslWalk = (file: ExportFile): Shown[] =>
  (JSON.parse(bodyText(file)) as CslItem[]).map(({ id, custom, URL: url, archive_location }) => ({
    what: id,
    places: [{ sha256: custom?.sha256 ?? '', url: url ?? null, archivedAt: archive_location ?? null }],
  }))

export const risWalk = (file: ExportFile): Shown[] =>
  bodyText(file)
    .split(/^ER {2}- \r\n/m)
    .filter((record) => record.trim() !== '')
    .map((record) => {
      const tag = (name: string) => new RegExp(`^${name}  - (.*?)\r$`, 'm').exec(record)?.[1] ?? null
      const sha256 = tag('U1')?.replace(/^urn:sha256:/, '') ?? ''
      return { what: tag('ID') ?? '?', places: [{ sha256, url: tag('UR'), archivedAt: tag('L4') }] }
    })

export const bibtexWalk = (file: ExportFile): Shown[] =>
  bodyText(file)
    .split(/^@/m)
    .slice(1)
    .map((entry) => {
      const field = (name: string) => new RegExp(`^  ${name} = \\{(.*)\\},$`, 'm').exec(entry)?.[1] ?? null
      return {
        what: entry.slice(0, 40),
        places: [{ sha256: field('sha256') ?? '', url: field('url'), archivedAt: field('archived') }],
      }
    })
