import type { ExportFile } from '../../contracts/interchange/exported'
import type { FormatId } from '../../contracts/interchange/formats'
import { docxWalk, htmlWalk, markdownWalk, pdfWalk } from './dossier'
import { storyWalk } from './everything'
import { claimReviewWalk, webAnnotationWalk } from './linked-data'
import { bibtexWalk, cslWalk, risWalk } from './references'
import type { Shown } from './shown'
import { bratWalk } from './stand-off'
import { claimsWalk, recalWalk, relationsWalk } from './tables'

/**
 * How everything that a format shows is read back from a file of it, with the places that the file names. A format that is
 * not in here is an error of the types and of the test that walks them all.
 */
export const WALKS: Record<FormatId, (file: ExportFile) => Shown[] | Promise<Shown[]>> = {
  'dossier-html': htmlWalk,
  'dossier-pdf': pdfWalk,
  'dossier-docx': docxWalk,
  'dossier-markdown': markdownWalk,
  'claim-review': claimReviewWalk,
  'web-annotation': webAnnotationWalk,
  'claims-csv': claimsWalk,
  'relations-csv': relationsWalk,
  recal: recalWalk,
  ris: risWalk,
  bibtex: bibtexWalk,
  'csl-json': cslWalk,
  brat: bratWalk,
  json: storyWalk,
}
