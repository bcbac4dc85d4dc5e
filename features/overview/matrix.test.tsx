import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import { aRelation } from '@/testing/builders'
import { CLAIMS, COMPARISON, deskStory, question, SOURCES } from '@/testing/desk-story'
import { AgreementMatrix } from './matrix'
import { meetingsOf } from './pairs'

const MANY = 60

/** Sixty sources that all answer one question, each agreeing with the next. */
function crowd() {
  const [source, claim] = [SOURCES[0], CLAIMS[0]]
  const sources = Array.from({ length: MANY }, (_, i) => ({ ...source, id: `s${i}`, outlet: `Paper ${i}` }))
  const claims = sources.map(({ id }) => ({ ...claim, id: `c-${id}`, source: id }))
  const relations = claims
    .slice(1)
    .map(({ id }, i) => aRelation({ a: `c-s${i}`, b: id, relation: 'sameTruthConditions', coarse: 'agree' }))
  const comparison = { ...COMPARISON, claims, questions: [question('q', { relations })] }
  return readStory(deskStory({ sources, comparison } as Parameters<typeof deskStory>[0]))
}

const shown = (reading: ReturnType<typeof crowd>, beside: string | null) =>
  renderToStaticMarkup(
    <NuqsTestingAdapter>
      <AgreementMatrix slug="s" meetings={meetingsOf(reading)} beside={beside} />
    </NuqsTestingAdapter>,
  )
const count = (page: string, pattern: RegExp) => [...page.matchAll(pattern)].length

it('shows the few that meet most often of many sources, and says so', () => {
  const page = shown(crowd(), null)
  expect(page).toContain('The 8 of 60 sources that meet others most often')
  expect(count(page, /scope="row"/g)).toBe(7)
  expect(count(page, /<td/g)).toBeLessThanOrEqual(64)
})

it('sets one of many beside all that it meets', () => {
  const page = shown(crowd(), 's3')
  expect(page).toContain('Paper 3 meets 2 of 59 other sources.')
  expect(count(page, /scope="row"/g)).toBe(2)
})

it('shows all of a few sources, each pair once', () => {
  const page = shown(readStory(deskStory()), null)
  expect(page).toContain('Each pair stands once')
  expect(count(page, /scope="row"/g)).toBe(SOURCES.length - 1)
  expect(
    count(page, /Callow Gazette and Harbour Herald conflict on|Harbour Herald and Callow Gazette conflict on/g),
  ).toBe(1)
})
