/** The text that offsets count in: without a byte-order mark, with CRLF as LF, nothing else changed. */
export const normaliseText = (raw: string): string => raw.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n')
