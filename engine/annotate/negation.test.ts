import { describe, expect, it } from 'vitest'
import { readText } from '../text/read'
import { negationOf } from './negation'

function negatedWords(text: string): string {
  const doc = readText(text)
  const { governed } = negationOf(doc)
  return doc.tokens
    .filter(({ i }) => governed.has(i))
    .map(({ text: word }) => word)
    .join(' ')
}

describe('what a negation governs', () => {
  it.each([
    ['The waiver does not extend to the ferry.', 'extend to the ferry'],
    ['No permits were issued on the island.', 'permits were issued on the island'],
    ['The harbour is not for sale, although visitors are welcome.', 'for sale'],
    ['She refused to answer questions.', 'to answer questions'],
    ['The baker denied that he had met the mayor, his cousin.', 'that he had met the mayor , his cousin'],
    ['The bridge is not only old but narrow.', ''],
    ['The court denied bail to the driver.', ''],
    ['The agency rejected claims of a leak.', 'claims of a leak'],
    ['The agency rejected the offer.', ''],
    ['He did not deny that the barn burned.', 'deny'],
    ['It is too early to tell.', 'early to tell'],
    ['That does not necessarily mean trouble.', ''],
    ['There is no doubt that the barn burned.', ''],
  ])('%s', (text, words) => {
    expect(negatedWords(text)).toBe(words)
  })

  it('knows what is negated itself', () => {
    const doc = readText('No permits were issued on the island.')
    const { heads } = negationOf(doc)
    expect(doc.tokens.filter(({ i }) => heads.has(i)).map(({ text }) => text)).toEqual(['permits', 'were', 'issued'])
  })
})
