import type { Exported, ExportFile } from '@/contracts/interchange/exported'
import {
  type ExportAsked,
  type ExportOptions,
  exportOptionsSchema,
  FORMATS,
  type FormatFacts,
  type FormatId,
} from '@/contracts/interchange/formats'

/** What a file holds. Pure: the same story gives the same bytes. Stops with a problem where there is nothing to write. */
export type Writer = (exported: Exported, options: ExportOptions) => Promise<ExportFile['body']>

/** The writer of each format, loaded when it is asked for: some bring large packages. */
const WRITERS: Record<FormatId, Writer> = {
  'dossier-html': async (exported, options) =>
    (await import('./dossier/html')).dossierHtml((await import('./dossier/dossier')).dossierOf(exported, options)),
  'dossier-pdf': async (exported, options) =>
    (await import('./dossier/pdf')).dossierPdf((await import('./dossier/dossier')).dossierOf(exported, options)),
  'dossier-docx': async (exported, options) =>
    (await import('./dossier/docx')).dossierDocx((await import('./dossier/dossier')).dossierOf(exported, options)),
  'dossier-markdown': async (exported, options) =>
    (await import('./dossier/markdown')).dossierMarkdown(
      (await import('./dossier/dossier')).dossierOf(exported, options),
    ),
  'claim-review': async (exported) => (await import('./writers/claim-review')).claimReviews(exported),
  'web-annotation': async (exported) => (await import('./writers/web-annotation')).webAnnotations(exported),
  'claims-csv': async (exported, options) => (await import('./writers/claims-csv')).claimsCsv(exported, options),
  'relations-csv': async (exported, options) =>
    (await import('./writers/relations-csv')).relationsCsv(exported, options),
  recal: async (exported, options) => (await import('./writers/recal')).recal(exported, options),
  ris: async (exported) => (await import('./writers/ris')).ris(exported),
  bibtex: async (exported) => (await import('./writers/bibtex')).bibtex(exported),
  'csl-json': async (exported) => (await import('./writers/csl')).cslJson(exported),
  brat: async (exported) => (await import('./writers/brat')).brat(exported),
  json: async (exported) => (await import('./writers/json')).storyJson(exported),
}

export type Format = FormatFacts & {
  id: FormatId
  /** options that are not given are as their schema says */
  write: (exported: Exported, options: ExportAsked) => Promise<ExportFile>
}

/** Every format with its writer. */
export const EXPORTS: Format[] = FORMATS.map((facts) => ({
  ...facts,
  write: async (exported, options) => ({
    name: `${exported.story.slug}-${facts.file}`,
    mediaType: facts.mediaType,
    body: await WRITERS[facts.id](exported, exportOptionsSchema.parse(options)),
  }),
}))
