import type { SourceDto } from '@/contracts/desk'
import { textIri } from '@/contracts/interchange/text-address'

/** What a source is called in linked data: its address, else its text by the hash. */
export const sourceIri = ({ url, sha256 }: SourceDto): string => webAddress(url) ?? textIri(sha256)

/** An address as it may stand in linked data; null where it is none of the web. */
export function webAddress(address: string | null): string | null {
  if (address === null || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return null
  return /[\s<>"{}|\\^`]/.test(address) ? new URL(address).href : address
}
