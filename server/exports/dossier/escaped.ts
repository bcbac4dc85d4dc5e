const NAMES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Any text as text of HTML, in a tag's content or in an attribute; signs that no document may hold are left out. */
export const escaped = (text: string): string => printable(text).replace(/[&<>"']/g, (sign) => NAMES[sign] as string)

/** Text without control signs and halves of surrogate pairs, which XML and PDF cannot hold, and without those that turn the direction of what follows. */
export const printable = (text: string): string =>
  text
    .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, '')
