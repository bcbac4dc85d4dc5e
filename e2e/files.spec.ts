import { expect } from 'playwright/test'
import { FORMATS } from '../contracts/interchange/formats'
import { test } from './journey'

const SAMPLE = '/api/stories/to-lam-in-china'
/** What the first bytes of a file say it is. */
const MARKS: Record<string, string> = {
  'dossier-pdf': '%PDF-',
  'dossier-docx': 'PK',
  'dossier-html': '<!doctype html>',
}

test('the built server makes every file of a story, PDF and Word apart, and says what a file still lacks', async ({
  page,
}) => {
  test.slow()
  const lacking: string[] = []
  for (const { id } of FORMATS) {
    const answer = await page.request.get(`${SAMPLE}/export/${id}`)
    if (!answer.ok()) {
      lacking.push(id)
      expect((await answer.json()).problem.next, id).toMatch(/\w/)
      continue
    }
    expect(answer.headers()['content-disposition'], id).toMatch(/^attachment; filename/)
    const body = await answer.body()
    expect(body.length, id).toBeGreaterThan(500)
    expect(body.subarray(0, 20).toString('latin1').toLowerCase(), id).toContain((MARKS[id] ?? '').toLowerCase())
  }
  expect(lacking).toEqual(['claim-review', 'recal'])
})
