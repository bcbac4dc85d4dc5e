import { DOMParser } from 'linkedom'
import { refuse } from '../refusal'

type Parsed = ReturnType<InstanceType<typeof DOMParser>['parseFromString']>

/** The text of an XML part. Refuses one that declares entities or a document type: no word processor writes them, bombs do. */
export function xmlText(part: Uint8Array): string {
  const text = new TextDecoder(part[0] === 0xff ? 'utf-16le' : part[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(part)
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    refuse(
      'declares-entities',
      'declares XML entities of its own, which no word processor writes',
      'If you trust it, open it in its program and save its text alone.',
    )
  return text
}

export const parseXml = (part: Uint8Array): Parsed => new DOMParser().parseFromString(xmlText(part), 'text/xml')

/** What the first element of a name holds. */
export const held = (document: Parsed, name: string): string | null =>
  document.getElementsByTagName(name)[0]?.textContent ?? null
