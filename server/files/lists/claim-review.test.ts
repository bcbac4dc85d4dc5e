import { expect, it } from 'vitest'
import { readClaimReviews } from './claim-review'
import { readJson } from './json'
import { checksInPage } from './page-data'

const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://check.example/ferry',
  datePublished: '2024-05-16T08:00:00Z',
  claimReviewed: 'The ferry carried 45 passengers',
  author: { '@type': 'Organization', name: 'Island Check', url: 'https://check.example' },
  reviewBody: 'The list of that day has 40 names.',
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Odd Lind', jobTitle: 'harbour master' },
    appearance: [{ '@type': 'NewsArticle', url: 'https://island.example/full' }, 'https://two.example/x'],
    firstAppearance: { '@id': 'https://first.example/1' },
  },
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, alternateName: 'Wrong by five' },
}
const CHECK = {
  claim: 'The ferry carried 45 passengers',
  speaker: { name: 'Odd Lind', jobTitle: 'harbour master' },
  rating: 'Wrong by five',
  review: 'The list of that day has 40 names.',
  by: 'Island Check',
  url: 'https://check.example/ferry',
  published: '2024-05-16',
  appearances: ['https://first.example/1', 'https://island.example/full', 'https://two.example/x'],
  place: null,
}

it('reads a review alone, in a list, a graph, a data feed, and JSON Lines', () => {
  const feed = { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: REVIEW }] }
  for (const json of [REVIEW, [REVIEW], { '@graph': [{ '@type': 'WebPage' }, REVIEW] }, feed])
    expect(readJson('x.txt', JSON.stringify(json), false)).toEqual({ checks: [CHECK], annotations: [], notes: [] })
  const lines = `${JSON.stringify(REVIEW)}\n${JSON.stringify({ ...REVIEW, claimReviewed: 'Another' })}\n`
  expect(readJson('x.jsonl', lines)?.checks?.map(({ claim }) => claim)).toEqual([CHECK.claim, 'Another'])
})

it('reads the older form, where a creative work is reviewed and authors are plain names', () => {
  const { checks } = readClaimReviews({
    '@type': ['http://schema.org/ClaimReview'],
    claimReviewed: 'The harbour is closed',
    author: 'Island Check',
    url: { '@id': 'https://check.example/harbour' },
    datePublished: '2017-02-30',
    itemReviewed: {
      '@type': 'CreativeWork',
      author: 'Odd Lind',
      sameAs: ['https://a.example/1', 'javascript:alert(1)'],
    },
    reviewRating: { '@type': 'Rating', ratingValue: '2', worstRating: '1', bestRating: '5' },
  })
  expect(checks).toEqual([
    {
      claim: 'The harbour is closed',
      speaker: { name: 'Odd Lind', jobTitle: null },
      rating: '2 (worst 1, best 5)',
      review: '',
      by: 'Island Check',
      url: 'https://check.example/harbour',
      published: null,
      appearances: ['https://a.example/1'],
      place: null,
    },
  ])
})

it('calls a reviewer without a name by the site of its address', () => {
  const by = (author: unknown) => readClaimReviews({ ...REVIEW, author }).checks[0]?.by
  expect(by({ '@type': 'Organization', url: 'https://www.check.example/about' })).toBe('check.example')
  expect(by({ '@type': 'Organization', sameAs: 'https://social.example/check' })).toBe('social.example')
  expect(by({ '@type': 'Organization', url: 'nowhere' })).toBeNull()
})

it('reads names with their vocabulary before them, and the place where an appearance has selectors', () => {
  const { checks } = readClaimReviews({
    'schema:claimReviewed': { '@value': 'The ferry is full' },
    '@type': 'schema:ClaimReview',
    'schema:reviewRating': { 'schema:alternateName': 'True' },
    'schema:itemReviewed': {
      appearance: {
        url: 'https://island.example/full',
        selector: [
          { type: 'TextQuoteSelector', exact: 'is full', prefix: 'ferry ', suffix: '.' },
          { type: 'TextPositionSelector', start: 10, end: 17 },
        ],
      },
    },
  })
  const place = {
    document: 'https://island.example/full',
    exact: 'is full',
    prefix: 'ferry ',
    suffix: '.',
    start: 10,
    end: 17,
  }
  expect(checks[0]).toMatchObject({ claim: 'The ferry is full', rating: 'True', speaker: null, place })
})

it('names what has no claim or no rating, and invents neither', () => {
  const bare = { '@type': 'ClaimReview', claimReviewed: 'The ferry is late' }
  const { checks, notes } = readClaimReviews([bare, { '@type': 'ClaimReview', reviewRating: { alternateName: 'No' } }])
  expect(checks).toEqual([])
  expect(notes).toEqual([
    'review 1: gives no rating on “The ferry is late”: left out',
    'review 2: does not say which claim it is about: left out',
  ])
})

it('finds the reviews in a page’s scripts of data, and reads past a script that is none', () => {
  const script = (text: string) => `<script type="application/ld+json">${text}</script>`
  const page = `<html><head>${script('{"ClaimReview": broken')}${script(`//<![CDATA[\n${JSON.stringify(REVIEW)}\n//]]>`)}</head><body>A</body></html>`
  expect(checksInPage(page)).toEqual({ checks: [CHECK], notes: [] })
  expect(checksInPage('<p>ClaimReview in prose</p>').checks).toEqual([])
})
