import PostalMime, { type Address, type Email } from 'postal-mime'
import { normaliseText } from '../../../engine/text/normalise'
import { clean } from '../clean'
import { isTangled } from '../html-guard'
import { blockText, type PageNode } from '../html-text'
import { later } from '../later'
import { publishedFrom } from '../published'
import type { ReadFile } from '../reading'
import { refuse } from '../refusal'
import { htmlFile } from '../texts'

const loadParser = later(() => import('linkedom'))

/** A mail: its text with the replies it quotes, its subject, who sent it and when. Attachments are named, not read. */
export async function readMail(bytes: Uint8Array): Promise<ReadFile> {
  const mail = await parsed(bytes)
  const plain = (mail.text ?? '').trim() !== ''
  const text = plain ? (mail.text as string) : await textOf(mail.html ?? '')
  const names = mail.attachments.filter(({ related }) => !related).map(({ filename, mimeType }) => filename ?? mimeType)
  return {
    text: normaliseText(text.replace(/\0/g, '')),
    meta: { title: clean(mail.subject), author: senderOf(mail.from), published: dayOf(mail) },
    notes: names.length === 0 ? [] : [`comes with ${listed(names)}, not read with it`],
  }
}

/** A page as a browser saves it with its pictures in one file: the article, and where and when it was saved. */
export async function readSavedPage(bytes: Uint8Array): Promise<ReadFile> {
  const saved = await parsed(bytes)
  if (!saved.html) refuse('no-page', 'has no web page in it', 'Save the page again, or paste its text.')
  const page = await htmlFile(firstPage(saved.html))
  const url = addressOf(saved)
  return {
    ...page,
    meta: {
      ...page.meta,
      title: page.meta.title ?? clean(saved.subject),
      published: page.meta.published ?? dayOf(saved),
      url: page.meta.url ?? url,
    },
  }
}

/** Frames are saved behind the page that shows them. */
function firstPage(html: string): string {
  const end = /<\/html\s*>/i.exec(html)
  return end ? html.slice(0, end.index) : html
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50, maxRfc822NestingDepth: 3 })
  if (mail.headers.length === 0) throw new Error('There are no header lines.')
  return mail
}

async function textOf(html: string): Promise<string> {
  const { parseHTML } = await loadParser()
  if (isTangled(html)) return (await htmlFile(html)).text
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  return blockText(document.documentElement as unknown as PageNode)
}

const header = (mail: Email, name: string): string | null =>
  mail.headers.find(({ key }) => key === name)?.value.trim() ?? null

/** The day by the sender's own clock. */
const dayOf = (mail: Email): string | null =>
  publishedFrom(header(mail, 'date') ?? '') ?? publishedFrom(mail.date ?? '')

const senderOf = (from: Address | undefined): string | null => clean(from?.name || from?.address)

function addressOf(saved: Email): string | null {
  const given = header(saved, 'snapshot-content-location') ?? header(saved, 'content-location')
  return given && /^https?:\/\/\S+$/i.test(given) ? given : null
}

function listed(names: string[]): string {
  const shown = names.slice(0, 5).map((name) => `“${name.replace(/\p{Cc}+/gu, ' ').slice(0, 80)}”`)
  return `${shown.join(', ')}${names.length > 5 ? ` and ${names.length - 5} more attachments` : ''}`
}
