import { parseHTML } from 'linkedom'
import type { GivenCheck } from '../../../contracts/interchange/given'
import { isTangled } from '../html-guard'
import { readClaimReviews } from './claim-review'

/** The claims that a web page says it has checked: ClaimReviews in its scripts of data. No script runs. */
export function checksInPage(html: string): { checks: GivenCheck[]; notes: string[] } {
  const none = { checks: [], notes: [] }
  if (!html.includes('ClaimReview') || isTangled(html)) return none
  try {
    const { document } = parseHTML(html)
    const data: unknown[] = []
    for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
      data.push(dataOf(script.textContent ?? ''))
    return readClaimReviews(data)
  } catch {
    return none
  }
}

/** Some pages wrap their data in a comment, or leave line ends in its texts. */
function dataOf(text: string): unknown {
  const bare = text.replace(/^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?\s*$/g, '')
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // the next way of writing is tried
    }
  }
  return null
}
