import { type KindName, kindOfName } from '../../contracts/interchange/kinds'
import { later } from './later'
import { looksLikeMentions } from './lists/gdelt'
import { looksLikeRis } from './lists/ris-marks'
import type { Opened } from './opened'
import type { ReadFile, Reading } from './reading'
import { htmlFile, plainFile } from './texts'

const loadPageData = later(() => import('./lists/page-data'))
const loadPdf = later(() => import('./documents/pdf'))
const loadOdt = later(() => import('./documents/odt'))
const loadDocx = later(() => import('./documents/docx'))
const loadMail = later(() => import('./documents/mail'))
const loadWarc = later(() => import('./documents/warc'))
const loadOwnClaims = later(() => import('./lists/own-claims'))
const loadTable = later(() => import('./lists/table'))
const loadJson = later(() => import('./lists/json'))
const loadRis = later(() => import('./lists/ris'))

export type Reader = {
  /** whether the first 4096 bytes (as Latin-1) can only be of this kind; it goes before what the name says */
  marked?: (head: string, name: string) => boolean
  /** files of up to so many bytes are read in place, larger ones in a process apart */
  inPlace: number
  /** what the file gives; refuses what it cannot read (`refuse`). Sources may be empty or too long: the caller looks. */
  read: (file: Opened) => Promise<Partial<Reading>>
}

/** A reader for each kind of `FILE_KINDS`, loaded when the first file of its kind comes. */
export const READERS: Record<KindName, Reader> = {
  text: {
    inPlace: Number.POSITIVE_INFINITY,
    read: async (file) => one(file, plainFile(file.text())),
  },
  html: {
    marked: (head) => /^[^a-z0-9<]{0,8}(?:<!doctype html|<html[\s>])/i.test(head),
    inPlace: 200_000,
    read: async (file) => {
      const { checksInPage } = await loadPageData()
      const text = file.text()
      return { ...one(file, await htmlFile(text)), ...checksInPage(text) }
    },
  },
  pdf: {
    marked: (head) => /^\W{0,8}%PDF-\d/.test(head),
    inPlace: 0,
    read: async (file) => one(file, await (await loadPdf()).readPdf(file.bytes)),
  },
  odt: {
    marked: (head) => head.startsWith('PK') && head.includes('mimetypeapplication/vnd.oasis.opendocument.text'),
    inPlace: 0,
    read: async (file) => one(file, await (await loadOdt()).readOdt(file.bytes)),
  },
  docx: {
    // other archives come here too, and are refused by what they hold
    marked: (head) => head.startsWith('PK\x03\x04'),
    inPlace: 0,
    read: async (file) => one(file, await (await loadDocx()).readDocx(file.bytes)),
  },
  mhtml: {
    marked: (head) => isMail(head) && /^(?:Snapshot-Content-Location:|From: <?Saved by )/im.test(head),
    inPlace: 200_000,
    read: async (file) => one(file, await (await loadMail()).readSavedPage(file.bytes)),
  },
  eml: {
    marked: (head, name) => isMail(head) && !/\.mht(?:ml)?$/i.test(name),
    inPlace: 200_000,
    read: async (file) => one(file, await (await loadMail()).readMail(file.bytes)),
  },
  warc: {
    marked: (head) => /^WARC\/[01]\.\d+\r?\n/.test(head),
    inPlace: 0,
    read: async (file) => (await loadWarc()).readWarc(file.bytes),
  },
  table: {
    marked: looksLikeMentions,
    inPlace: 1_000_000,
    read: async (file) => {
      const { isOwnClaims, readOwnClaims } = await loadOwnClaims()
      const text = file.text()
      return isOwnClaims(text) ? readOwnClaims(text) : (await loadTable()).readTable(file.name, text)
    },
  },
  json: {
    marked: (head) => /^(?:\u00ef\u00bb\u00bf)?\s*(?:\{\s*"|\[\s*[{[\]])/.test(head),
    inPlace: 1_000_000,
    read: async (file) => {
      const { readJson } = await loadJson()
      const text = file.text()
      const asText = () => ({ sources: [{ name: file.name, ...plainFile(text) }] })
      return readJson(file.name, text, kindOfName(file.name) === 'json') ?? asText()
    },
  },
  ris: {
    marked: looksLikeRis,
    inPlace: 1_000_000,
    read: async (file) => (await loadRis()).readRis(file.name, file.text()),
  },
}

/** Header lines, the version of MIME among them. */
const isMail = (head: string): boolean => /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*MIME-Version:/i.test(head)

const one = (file: Opened, read: ReadFile): Partial<Reading> => ({ sources: [{ name: file.name, ...read }] })
