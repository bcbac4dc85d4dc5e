/** What the tiny model knows. All other words fall into letters, which it passes over. */
export const DENIALS = ['not', 'no', 'never', 'nobody', 'none']
export const NUMBERS = Array.from({ length: 61 }, (_, n) => String(n))
export const CONTENT = (
  'boat boats boatyard bridge closed destroyed died fire ferry ferries harbour hurt injured open opened passengers ' +
  'people reopened school said storm town workers council vote voted rejected accepted mayor carried sank island ' +
  'museum pictures stolen returned tarnby callow'
).split(' ')

const LETTERS = Array.from({ length: 26 }, (_, n) => String.fromCharCode(97 + n))
const SIGNS = [...'.,;:!?\'"()-$%'].concat('’', '“', '”')
export const SPECIAL = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]']

/** Every piece of text the model has a number for, in the order of the numbers. */
export const VOCABULARY = [
  ...new Set([...SPECIAL, ...LETTERS, ...LETTERS.map((letter) => `##${letter}`), ...SIGNS, ...DENIALS, ...NUMBERS]),
  ...CONTENT,
]
