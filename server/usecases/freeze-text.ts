import { createHash } from 'node:crypto'
import { detect } from 'tinyld'
import { looksEnglish } from '@/engine'
import type { FrozenText } from '@/server/store/sources'

/** How much of a text is enough to tell its language. */
const SAMPLE_CHARACTERS = 5000
const LONGEST_NAME = 255

/** A text as it is kept: hashed, counted, and marked where the method cannot read its language. */
export function freeze(fileName: string, text: string, pages: number[] | null = null): FrozenText {
  const analysed = looksEnglish(text)
  return {
    fileName: fileName.replace(/\p{Cc}+/gu, ' ').slice(0, LONGEST_NAME),
    text,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    language: analysed ? 'en' : detect(text.slice(0, SAMPLE_CHARACTERS)) || 'und',
    analysed,
    words: text.split(/\s+/).filter(Boolean).length,
    pages,
  }
}
