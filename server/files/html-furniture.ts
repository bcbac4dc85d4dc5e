import type { PageNode } from './html-text'

/** Just enough of an element to tell whether it belongs to the text. */
export type PageElement = PageNode & {
  parentElement: PageElement | null
  nextElementSibling: PageElement | null
  previousElementSibling: PageElement | null
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  getElementsByTagName(name: string): ArrayLike<PageElement>
  remove(): void
}

const ROLES = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tablist'.split(' '),
)
/** Words of a class or id that name what is no text, wherever they stand. */
const NEVER = new Set(
  'cookie cookies consent gdpr ccpa newsletter newsletters taboola outbrain advert advertisement adverts sponsored breadcrumb breadcrumbs skiplink disqus'.split(
    ' ',
  ),
)
/** Words that name it where the part is made of links or asks for something. */
const IF_LINKS = new Set(
  'paywall related recommended recommendations recirculation readmore more trending popular mostread share sharing sharebar social follow promo subscribe subscription signup register login tags topics pagination pager toolbar buttons sidebar next previous'.split(
    ' ',
  ),
)
const LEAD_IN =
  /^(?:related|recommended|read (?:more|also|next|on)|also (?:read|in|on)|more (?:on|from|about|stories|news|like)|most (?:read|popular|viewed)|you (?:may|might)(?: also)?|see also|don['’]t miss|trending|share|follow|topics|tags|what to read|keep reading|further reading on this site|watch|listen)\b/i
const ASKS_COOKIES = /\bcookies?\b.*\b(?:accept|agree|consent|reject|preferences|settings|manage|got it)\b/is
const LONGEST_BOX = 1500
/** A part with more than this share of the page is the page. */
const MOST_SHARE = 0.4

/** Takes menus, notices, boxes that ask for an address, share buttons and lists of other stories off a page. */
export function removeFurniture(elements: readonly PageElement[], body: PageElement | null): void {
  const whole = lengthOf(body)
  for (const element of elements) {
    if (KEPT.has(element.nodeName) || !isFurniture(element)) continue
    if (lengthOf(element) > Math.max(80, whole * MOST_SHARE) || element.getElementsByTagName('h1').length > 0) continue
    removeLeadIn(element.previousElementSibling)
    element.remove()
  }
}

const KEPT = new Set('HTML HEAD BODY MAIN ARTICLE H1 SCRIPT META LINK TITLE TIME'.split(' '))

function isFurniture(element: PageElement): boolean {
  if (ROLES.has(element.getAttribute('role')?.toLowerCase() ?? '')) return true
  if (isHidden(element)) return true
  const words = wordsOf(element)
  if (words.some((word) => NEVER.has(word))) return true
  if (words.some((word) => IF_LINKS.has(word)) && (asks(element) || ofLinks(element) > 0.5)) return true
  if (element.nodeName === 'FORM') return lengthOf(element) < 500
  if (element.nodeName === 'UL' || element.nodeName === 'OL') return isLinkList(element)
  return isPointer(element) || isCookieNotice(element)
}

const isHidden = (element: PageElement): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  element.getAttribute('aria-modal') === 'true' ||
  /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')

/** The words that class and id are made of: "story-relatedLinks" gives story, related, links. */
function wordsOf(element: PageElement): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('aria-label') ?? ''}`
  if (names.length <= 2) return []
  return (
    names
      .slice(0, 400)
      // what a story is about is no word on what its part of the page is
      .replace(/\b(?:tag|category|topic|term)-[\w-]+/g, '')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/)
  )
}

const lengthOf = (element: { textContent: string | null } | null): number => element?.textContent?.trim().length ?? 0

/** Which share of the text is links. */
function ofLinks(element: PageElement): number {
  const whole = lengthOf(element)
  if (whole === 0) return 1
  let linked = 0
  for (const link of Array.from(element.getElementsByTagName('a'))) linked += lengthOf(link)
  return linked / whole
}

const asks = (element: PageElement): boolean =>
  ['form', 'input', 'button'].some((name) => element.getElementsByTagName(name).length > 0)

/** Three entries or more that are nothing but links. */
const isLinkList = (element: PageElement): boolean =>
  element.getElementsByTagName('a').length >= 3 && ofLinks(element) > 0.8

/** “Read more: …”, a line that leads elsewhere. */
function isPointer(element: PageElement): boolean {
  if (element.nodeName !== 'P' && element.nodeName !== 'DIV') return false
  const text = textUpTo(element, LONGEST_BOX)?.trim() ?? ''
  return text !== '' && text.length < 300 && LEAD_IN.test(text) && ofLinks(element) > 0.6
}

function isCookieNotice(element: PageElement): boolean {
  if (element.nodeName !== 'SECTION' && element.nodeName !== 'DIV') return false
  const text = textUpTo(element, 3 * LONGEST_BOX)?.trim() ?? ''
  return text.length < LONGEST_BOX && ASKS_COOKIES.test(text) && asks(element)
}

/** The text of a part, or null where it is longer: the whole of a large part would be put together again for each part within. */
function textUpTo(element: PageElement, most: number): string | null {
  let text = ''
  let node: PageNode | null = element
  while (node) {
    if (node.nodeType === TEXT) text += node.textContent ?? ''
    if (text.length > most) return null
    let next: PageNode | null = node.firstChild
    while (!next && node && node !== element) {
      next = node.nextSibling
      if (!next) node = node.parentNode
    }
    node = next
  }
  return text
}

const TEXT = 3

/** The heading of what is taken away goes with it. */
function removeLeadIn(before: PageElement | null): void {
  if (
    before &&
    /^(?:H[2-6]|P|STRONG|SPAN)$/.test(before.nodeName) &&
    lengthOf(before) < 80 &&
    LEAD_IN.test(before.textContent?.trim() ?? '')
  )
    before.remove()
}

/** A line that is nothing but the caption of a button, or a sign of an advertisement. */
const CAPTION =
  /^(?:advertisement|ad|share|share (?:this|on|via|with)\b.{0,40}|tweet|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest|instagram|e-?mail|e-?mail this.{0,30}|print|print this.{0,30}|copy link|link copied|copied|save|bookmark|comments?|\d+ comments?|leave a comment|follow us.{0,40}|subscribe|sign up|sign in|log ?in|register|menu|search|close|skip to (?:main )?content|read more|continue reading|story continues below.{0,30}|article continues below.{0,30}|back to top|listen to this article.{0,30}|(?:accept|reject|allow)(?: all)?(?: cookies)?|cookie (?:settings|preferences|policy)|privacy policy|terms of (?:use|service)|loading(?: \.\.\.|…)?)[.!:…]?$/i

/** The lines of a text without captions of buttons. */
export const withoutCaptions = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.length > 80 || !CAPTION.test(line))
    .join('\n')
