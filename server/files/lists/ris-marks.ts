/** Whether a file begins like RIS: its first line that is not empty names a type of reference. */
export const looksLikeRis = (text: string): boolean =>
  /^(?:\uFEFF|\u00ef\u00bb\u00bf)?\s{0,200}TY {2}- ?[A-Z]/.test(text)
