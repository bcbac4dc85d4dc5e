/** What a source may have at most, in code points; beyond it the file is refused with a message. */
export const LONGEST_TEXT = 2_000_000

/** Whether a text has more characters (code points) than a source may have. */
export const tooLong = (text: string): boolean => text.length > LONGEST_TEXT && [...text].length > LONGEST_TEXT
