/**
 * What a page carries around its story: prompts, credits, links to other stories, notes of the desk. Every pattern is bounded, so that a
 * line of any length costs one look.
 */
const OPENS =
  /^[\s([*•▶–—-]*(?:share (?:this|on)|print friendly|advertisement|subscribe|sign up|sign in|log in|read more|read or share|read next|read also|see also|watch live|watch:|video:|audio:|photos:|gallery:|related(?: articles| stories| coverage| content| video)?\b:?(?=\s|$)|follow (?:us|@|\S+ \S+ on (?:twitter|facebook|instagram)|(?:him|her|them) on)|click|tap here|cookies?\b|accept(?: all)? cookies|all rights reserved|copyright\b|©|translate\b|newsletter|comments?:?$|skip to|continue reading|most (?:popular|read|recent update)|editorial contributions by|story continue[sd]|slideshow\b|also (?:on|from|in) \S+.{0,20}:|earlier on \S+:|more on this|more:|more from\b|more coverage\b|full coverage\b|in the news:|contributing:|contributors?:|reporting by|editing by|writing by|additional reporting by|compiled by|with (?:files|reporting|additional reporting) (?:from|by)|information from:|listen to|play video|watch (?:the |this )?(?:full )?(?:video|clip|interview)|get (?:the|our|your) (?:latest|best|daily|free|morning|top)|get breaking news|download (?:the|our)\b|join (?:us|our|the conversation)|support our\b|donate\b|if you (?:enjoyed|liked|value)|want more\b|have a (?:tip|story)|send (?:tips|us)\b|contact (?:us|the (?:reporter|writer|author))|write to\b|email (?:us|the)|last updated\b|updated?:? (?:at |on )?(?:\d|\p{Lu}\p{Ll}+ \d)|(?:first )?published:? (?:at |on )?(?:\d|\p{Lu}\p{Ll}+ \d)|posted:? (?:at |on )?(?:\d|\p{Lu}\p{Ll}+ \d)|this (?:story|article|post|page|report) (?:is developing|(?:has been|was|is being|will be) (?:\w+ly )?(?:updated|corrected|published|produced|originally|edited)|is more than|is part of|appeared|originally|first appeared)|prev(?:ious)? (?:next )?image|next image|toggle caption|enlarge this image)/iu
const CLOSES =
  /(?:contributed (?:reporting )?to this (?:report|story|article)|contributed reporting|delivered to your inbox|\bread more|to your inbox every \S+|pic\.twitter\.com\/\S+|\(images?\)|– video)[.!]?\)?$/i
/** A note that a short line carries anywhere. */
const HOLDS =
  /\b(?:follow (?:him|her|them|me|us)? ?on (?:twitter|facebook|instagram|x\b)|on twitter:? ?@\w|may not be (?:published|reproduced)|all rights reserved|click here to (?:read|see|subscribe|join|sign)|for our (?:free )?(?:daily |weekly )?newsletter)/i
const CONSENT = /\b(?:cookies?|privacy policy|terms of (?:use|service)|unsubscribe)\b/i
const NETWORKS = new Set(
  'share email e-mail facebook twitter tweet whatsapp flipboard reddit linkedin pinterest messenger copy copied link print post save comment comments x more | • ·'.split(
    ' ',
  ),
)
const SIGNS = /^[^\p{L}\p{N}]+$/u
const BYLINE_WORDS = new Set(
  'and of the for & | staff writer writers correspondent reporter editor special to'.split(' '),
)

const CAPTION = /(?:^|[.\s(])(?:photo|photograph|image|picture|credit|illustration)s?\s*(?:by|:|\/)\s*\S/i
const AGENCIES = 'AP|AFP|Reuters|REUTERS|Getty|EPA|UPI|Bloomberg|Xinhua|Landov|ANI|PA|dpa|Shutterstock|TASS|Anadolu'
const CREDIT = new RegExp(
  `(?:\\p{L} ?/ ?(?:${AGENCIES}|Associated Press|NPR|CNN|USA TODAY)\\b(?: Images| Photo)?(?:/[\\p{L} ]{2,30})?[.)\\s]*$|\\b(?:REUTERS|Reuters)/\\p{Lu}|^FILE PHOTO\\b|^File photo\\b|— ?Getty Images$|Getty Images\\)?$|toggle caption)`,
  'u',
)

const AUTHORS =
  /^(?:reporter|writer|columnist|correspondent|editor|fellow|contributor|journalist|producer|author|professor|commentator)s?\b/
/** Prompts stand within so many signs of either end of a line. */
const EDGE = 300

/** Whether a line is none of the story. `last`: it stands at the end of the text, where notes on the author stand. */
export function isFurniture(line: string, words: number, last: boolean): boolean {
  if (words < 40 && (OPENS.test(line.slice(0, EDGE)) || CLOSES.test(line.slice(-EDGE)))) return true
  if (words < 60 && HOLDS.test(line)) return true
  if (CONSENT.test(line) && words < 80 && !/["“]/.test(line) && /\b(?:we|our|you|your)\b/i.test(line)) return true
  if (words < 15 && (isByline(line) || isShareBar(line))) return true
  return SIGNS.test(line) || (last && words < 60 && isBiography(line))
}

const isShareBar = (line: string): boolean =>
  line
    .toLowerCase()
    .split(/[\s,]+/)
    .every((word) => NETWORKS.has(word))

/** "By Ana Ruiz and Lars Dahl, Staff Writer": nothing but names. */
function isByline(line: string): boolean {
  const [by, ...rest] = line.split(/[\s,]+/).filter(Boolean)
  return (
    /^by$/i.test(by ?? '') &&
    rest.length > 0 &&
    !/[.!?]$/.test(line) &&
    rest.every((word) => /^\p{Lu}/u.test(word) || BYLINE_WORDS.has(word.toLowerCase()))
  )
}

/** "Ana Ruiz is a staff writer for …". */
function isBiography(line: string): boolean {
  const words = line.split(' ').slice(0, 12)
  const link = words.findIndex((word) => word === 'is' || word === 'was')
  return (
    link >= 2 &&
    link <= 4 &&
    words.slice(0, link).every((word) => /^\p{Lu}/u.test(word)) &&
    /^(?:an?|the)$/.test(words[link + 1] ?? '') &&
    words.slice(link + 2, link + 7).some((word) => AUTHORS.test(word))
  )
}

/** Whether a line describes a picture: by its credit. */
export const isCaption = (line: string, words: number): boolean =>
  words < 60 && (CAPTION.test(line) || CREDIT.test(line))

const AGENCY = 'AP|AFP|Reuters|REUTERS|UPI|CNN|Bloomberg|Xinhua|dpa|ANI|TNS|CBS|NBC|WP'
const DATELINE = new RegExp(
  `^(?:\\p{Lu}[\\p{Lu}.'’ -]{2,30}(?:, \\p{Lu}[\\p{L}. ]{1,25})?(?: ?\\([\\p{L} .&/]{2,25}\\))?|\\p{Lu}[\\p{L}.'’ ,-]{2,45} \\((?:${AGENCY})\\)|\\((?:${AGENCY})\\))(?: ?[—–] ?| ?-- ?| - )(?=["“‘'(]?[\\p{Lu}\\p{N}])`,
  'u',
)

/** How much of a paragraph's start is no part of its first sentence: "SKARHOLM, Norway (AP) — ", "Story highlights ". */
export const leadInLength = (head: string): number =>
  (/^Story highlights (?=\p{Lu})/u.exec(head) ?? DATELINE.exec(head))?.[0].length ?? 0
