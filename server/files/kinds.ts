import { type KindName, kindOfName } from '../../contracts/interchange/kinds'
import { looksLikeMentions } from './lists/gdelt'
import { looksLikeRis } from './lists/ris-marks'
import type { Opened } from './opened'
import type { Reading } from './reading'
import { htmlFile, plainFile } from './texts'

export type Reader = {
  /** whether the first bytes (4096 at most, also as Latin-1) can be of this kind alone; it goes before the name */
  marked?: (head: string) => boolean
  /** files of up to so many bytes are read in place, larger ones in a process apart */
  inPlace: number
  /** what the file gives; refuses what it cannot read (`refuse`). Sources may be empty or too long: the caller looks. */
  read: (file: Opened) => Promise<Partial<Reading>>
}

/** A reader for each kind of `FILE_KINDS`, loaded when the first file of its kind comes. */
export const READERS: Record<KindName, Reader> = {
  text: {
    inPlace: Number.POSITIVE_INFINITY,
    read: async (file) => ({ sources: [{ name: file.name, ...plainFile(file.text()) }] }),
  },
  html: {
    marked: (head) => /^\W{0,8}(?:<!doctype html|<html[\s>])/i.test(head),
    inPlace: 1_000_000,
    read: async (file) => {
      const { checksInPage } = await import('./lists/page-data')
      const text = file.text()
      return { sources: [{ name: file.name, ...(await htmlFile(text)) }], ...checksInPage(text) }
    },
  },
  table: {
    marked: looksLikeMentions,
    inPlace: 1_000_000,
    read: async (file) => (await import('./lists/table')).readTable(file.name, file.text()),
  },
  json: {
    marked: (head) => /^(?:\u00ef\u00bb\u00bf)?\s*(?:\{\s*"|\[\s*[{[\]])/.test(head),
    inPlace: 1_000_000,
    read: async (file) => {
      const { readJson } = await import('./lists/json')
      const text = file.text()
      const asText = () => ({ sources: [{ name: file.name, ...plainFile(text) }] })
      return readJson(file.name, text, kindOfName(file.name) === 'json') ?? asText()
    },
  },
  ris: {
    marked: looksLikeRis,
    inPlace: 1_000_000,
    read: async (file) => (await import('./lists/ris')).readRis(file.name, file.text()),
  },
}
