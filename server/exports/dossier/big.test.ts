import { expect, test } from 'vitest'
import { getStory } from '@/server/queries/stories'
import { seedBigStory } from '@/testing/big-story/seed'
import { BIG_SLUG, CLAIMS } from '@/testing/big-story/story'
import { testDatabase } from '@/testing/database'
import { loadExported } from '../load'
import { dossierDocx } from './docx'
import { dossierOf } from './dossier'
import { MOST_LINES } from './findings'
import { dossierHtml } from './html'
import { dossierMarkdown } from './markdown'
import { dossierPdf } from './pdf'

testDatabase()

/** Far above what it takes on a machine that does nothing else, and far below what would grow with the square of claims. */
const QUICK = 60_000
const SLOW = 240_000
const FULL = process.env.VARIORUM_FULL === '1'

test('a story of 60 sources and 6,000 claims is written in bounded time, with every claim', {
  timeout: 2 * SLOW,
}, async () => {
  await seedBigStory()
  expect(await getStory(BIG_SLUG)).not.toBeNull()
  const exported = await loadExported(BIG_SLUG)
  const started = performance.now()
  const dossier = dossierOf(exported, { findings: 'brief', quotes: 0 })
  const markdown = dossierMarkdown(dossier)
  const html = await dossierHtml(dossier)
  expect(performance.now() - started).toBeLessThan(QUICK)
  expect(dossier.receipts).toHaveLength(CLAIMS)
  expect(dossier.blocks.filter(({ kind }) => kind === 'chart').length).toBeLessThanOrEqual(
    MOST_LINES + 1 + exported.story.propositions.length,
  )
  expect(html.match(/<li id="receipt-/g)).toHaveLength(CLAIMS)
  expect(markdown.match(/Receipt \d+: /g)).toHaveLength(CLAIMS)
  if (!FULL) return
  const heavy = performance.now()
  expect((await dossierPdf(dossier)).length).toBeGreaterThan(1_000_000)
  expect((await dossierDocx(dossier)).length).toBeGreaterThan(500_000)
  expect(performance.now() - heavy).toBeLessThan(SLOW)
})
