import type { KindName } from '../../contracts/interchange/kinds'
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
    read: async (file) => ({ sources: [{ name: file.name, ...(await htmlFile(file.text())) }] }),
  },
}
