/** A text by its SHA-256, for a text without an address of the web. */
export const textIri = (sha256: string): string => `urn:sha256:${sha256}`

const HASH = /^urn:sha(?:-)?256:([0-9a-f]{64})$/i

/** The hash that an address such as `urn:sha256:…` names a text by; null for other addresses. */
export const hashIn = (address: string): string | null => HASH.exec(address.trim())?.[1]?.toLowerCase() ?? null
