import { createHash } from 'node:crypto'
import { API_VERSION } from '@/contracts/api/problems'

/** A strong tag of what is answered from these words: a story's version, or the answer itself. */
export const tagOf = (words: string): string =>
  `"${createHash('sha256').update(`${API_VERSION}\n${words}`).digest('base64url').slice(0, 27)}"`

const tagsIn = (header: string): string[] => header.match(/\*|(?:W\/)?"[^"]*"/g) ?? []

/** Whether `If-None-Match` names the tag; whether a tag is weak does not matter here. */
export const namesTag = (header: string | null, tag: string): boolean =>
  header !== null && tagsIn(header).some((given) => given === '*' || given.replace(/^W\//, '') === tag)

/** Whether `If-Match` names the tag; a weak one never does. */
export const holds = (header: string, tag: string): boolean =>
  tagsIn(header).some((given) => given === '*' || given === tag)
