import { afterEach, expect, test, vi } from 'vitest'
import { stanceKey } from '@/contracts/stance-reading'
import { setWorksApart } from '@/server/apart/where'
import { database } from '@/server/db/client'
import { endWriters } from '@/server/exports/apart/apart'
import { insertSource } from '@/server/store/sources'
import { findStory } from '@/server/store/stories'
import { testDatabase } from '@/testing/database'
import { FERRY_PROPOSITION, ferryComparison, ferrySources } from '@/testing/ferry'
import { codeOf, must } from '@/testing/outcome'
import { exportStory } from './export-story'
import { freeze } from './freeze-text'
import { setPersonName } from './person'
import { addProposition } from './propositions'
import { decide } from './reviews'
import { EMPTY_META } from './source-meta'
import { createStory } from './stories'

vi.mock('@/engine', async (original) => ({ ...(await original<object>()), compareSources: () => ferryComparison() }))

testDatabase()
afterEach(() => {
  setWorksApart(false)
  endWriters()
})

test('the dossier says what was found and decided, by whom and when, with every quote and its source', async () => {
  const { slug } = must(await createStory({ title: 'The *ferry*' }))
  const story = await findStory(database(), slug)
  for (const { id, file, text, title, outlet, published } of ferrySources()) {
    const meta = { ...EMPTY_META, title, outlet, published, url: 'https://example.org/a' }
    await insertSource(database(), story?.id ?? '', id, freeze(file, text), meta)
  }
  must(await addProposition(slug, FERRY_PROPOSITION))
  must(await setPersonName('Mara Lind'))
  const review = must(
    await decide(slug, { target: 'question', key: 'q-passengers', decision: 'apparent', note: 'Two #trips.' }),
  )
  must(
    await decide(slug, {
      target: 'stance',
      key: stanceKey(FERRY_PROPOSITION, 'harbour-2'),
      decision: 'hedges',
      note: '',
    }),
  )
  const brief = String(must(await exportStory(slug, 'dossier-markdown')).body)
  const when = `${review.at.slice(0, 10)} ${review.at.slice(11, 16)} UTC`
  for (const part of [
    '# The \\*ferry\\*',
    '**Harbour Post**, “Ferry back in service”, 14 May 2024; [https://example.org/a](<https://example.org/a>)',
    'Harbour Post counts 40 passengers, Island News 45. (2 reports, 2 origins.)',
    `**Decided: They only seem to conflict**, by Mara Lind, ${when}. Note: Two \\#trips. The method suggests: conflict.`,
    '- “The ferry carried 40 passengers on Monday.”[^r1] [Harbour Post \\[1\\]](<#source-1>)',
    '[^r1]: Receipt 1: [Harbour Post \\[1\\]](<#source-1>), characters 0–42; SHA-256 `',
    '[Island News \\[2\\]](<#source-2>), through Harbour Post',
    'What would settle it: The passenger list of that day.',
    `### “${FERRY_PROPOSITION}”`,
    'The method reads: Ada Brook asserts, ',
    '**Decided: hedges**, by Mara Lind',
  ])
    expect(brief).toContain(part)
})

test('the server writes PDF and Word in a process apart, and both are as they are here', {
  timeout: 120_000,
}, async () => {
  const { slug } = must(await createStory({ title: 'The ferry' }))
  const story = await findStory(database(), slug)
  for (const { id, file, text } of ferrySources())
    await insertSource(database(), story?.id ?? '', id, freeze(file, text), EMPTY_META)
  must(await addProposition(slug, FERRY_PROPOSITION))
  for (const format of ['dossier-pdf', 'dossier-docx']) {
    setWorksApart(false)
    const here = must(await exportStory(slug, format, { findings: 'all' }))
    setWorksApart(true)
    expect(must(await exportStory(slug, format, { findings: 'all' }))).toEqual(here)
  }
})

test('there is no dossier of an unknown story', async () => {
  expect(codeOf(await exportStory('nowhere', 'dossier-markdown'))).toBe('not-found')
})
