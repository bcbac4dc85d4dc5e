import { refuse } from './refusal'

/** Kinds that are known and not read: how they begin (as Latin-1) or are named, what they are, and what to do instead. */
const OTHERS: { begins?: RegExp; named: RegExp; says: string; next: string }[] = [
  {
    begins: /^\{\\rtf/,
    named: /\.rtf$/i,
    says: 'is a document in Rich Text Format',
    next: 'Open it in a word processor and save it as .docx, .odt or .txt.',
  },
  {
    begins: /^\xd0\xcf.\xe0/s,
    named: /\.(?:doc|xls|ppt|msg)$/i,
    says: 'is a document or mail of the older Office kind',
    next: 'Open it in its program and save it as .docx or .pdf, a mail as .eml.',
  },
  {
    begins: /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP)/s,
    named: /\.(?:png|jpe?g|gif|webp|tiff?)$/i,
    says: 'is a picture',
    next: 'Run text recognition over it and give its text.',
  },
  {
    begins: /^(?:Rar!|7z\xbc\xaf|\xfd7zXZ|BZh\d|\x28\xb5\x2f\xfd)/,
    named: /(?:\.(?:rar|7z|xz|bz2|zst|tar|tgz)|(?<!\.warc)\.gz)$/i,
    says: 'is an archive of other files',
    next: 'Unpack it and give the files in it.',
  },
]

/** Refuses what is known to be of a kind that is not read. */
export function refuseOthers(head: string, name: string): void {
  const other = OTHERS.find(({ begins, named }) => begins?.test(head) || named.test(name))
  if (other) refuse('unsupported', `${other.says}, which is not read`, other.next)
}
