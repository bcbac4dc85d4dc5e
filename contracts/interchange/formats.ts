import { z } from 'zod'

/** What a story can be written as. `file`: what the file is called after the story's name. */
export type FormatFacts = { id: string; label: string; purpose: string; mediaType: string; file: string }

const json = 'application/json'
const csv = 'text/csv'
const zip = 'application/zip'

/** Every format, in the order in which it is offered; `server/exports/formats.ts` has the writer of each. */
export const FORMATS = [
  {
    id: 'dossier-html',
    label: 'Dossier (web page)',
    purpose: 'The brief with pictures, quotes and receipts, in one file that any browser opens without the internet',
    mediaType: 'text/html',
    file: 'dossier.html',
  },
  {
    id: 'dossier-pdf',
    label: 'Dossier (PDF)',
    purpose: 'The same to print, to send and to keep, with bookmarks, read aloud by screen readers',
    mediaType: 'application/pdf',
    file: 'dossier.pdf',
  },
  {
    id: 'dossier-docx',
    label: 'Dossier (Word)',
    purpose: 'The same to go on writing in, with real footnotes',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    file: 'dossier.docx',
  },
  {
    id: 'dossier-markdown',
    label: 'Dossier (Markdown)',
    purpose: 'The same as plain text with footnotes, for notes, wikis and version control',
    mediaType: 'text/markdown',
    file: 'dossier.md',
  },
  {
    id: 'claim-review',
    label: 'ClaimReview (JSON-LD)',
    purpose: 'Verdicts that people gave, for search engines and fact-checking tools',
    mediaType: 'application/ld+json',
    file: 'claim-review.jsonld',
  },
  {
    id: 'web-annotation',
    label: 'Web Annotation (JSON-LD)',
    purpose: 'Every claim and relation pinned to its words, for annotation tools',
    mediaType: 'application/ld+json',
    file: 'annotations.jsonld',
  },
  {
    id: 'claims-csv',
    label: 'Claims (CSV)',
    purpose: 'One row a claim, for spreadsheets and statistics',
    mediaType: csv,
    file: 'claims.csv',
  },
  {
    id: 'relations-csv',
    label: 'Relations (CSV)',
    purpose: 'One row for each pair of claims that was compared',
    mediaType: csv,
    file: 'relations.csv',
  },
  {
    id: 'recal',
    label: 'Coders’ agreement (ReCal)',
    purpose: 'The decisions of first and second readers as ReCal reads them, with the key to its numbers',
    mediaType: zip,
    file: 'recal.zip',
  },
  {
    id: 'ris',
    label: 'Sources (RIS)',
    purpose: 'The sources for Zotero, EndNote and other reference managers',
    mediaType: 'application/x-research-info-systems',
    file: 'sources.ris',
  },
  {
    id: 'bibtex',
    label: 'Sources (BibTeX)',
    purpose: 'The sources for LaTeX',
    mediaType: 'application/x-bibtex',
    file: 'sources.bib',
  },
  {
    id: 'csl-json',
    label: 'Sources (CSL-JSON)',
    purpose: 'The sources for citation styles',
    mediaType: 'application/vnd.citationstyles.csl+json',
    file: 'sources.csl.json',
  },
  {
    id: 'brat',
    label: 'Stand-off annotation (brat, INCEpTION)',
    purpose: 'Texts with claims and relations beside them, for annotators',
    mediaType: zip,
    file: 'brat.zip',
  },
  {
    id: 'json',
    label: 'Everything (JSON)',
    purpose: 'Story, texts, claims, findings, edits, decisions and receipts, with a published schema',
    mediaType: json,
    file: 'story.json',
  },
] as const satisfies FormatFacts[]

export type FormatId = (typeof FORMATS)[number]['id']

const flag = z.union([z.boolean(), z.enum(['1', 'true', '0', 'false', '']).transform((v) => v === '1' || v === 'true')])

/** What can be asked of an export; as a query each is `name=1`. */
export const exportOptionsSchema = z.object({
  /** a byte-order mark before a CSV, which some spreadsheets need to see that it is UTF-8 */
  bom: flag.default(false),
  /** which findings a dossier has: those of the brief, of these only what is disputed, or all */
  findings: z.enum(['brief', 'disputed', 'all']).default('brief'),
  /** how many code points of a quote a dossier shows, 0 for whole quotes; a receipt always has its place and hash */
  quotes: z.coerce.number().int().min(0).max(600).default(0),
})
export type ExportOptions = z.infer<typeof exportOptionsSchema>
export type ExportAsked = z.input<typeof exportOptionsSchema>
