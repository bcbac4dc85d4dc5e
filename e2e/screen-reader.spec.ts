import { expect } from 'playwright/test'
import { test } from './journey'
import { makeStory } from './story-maker'
import { Tree } from './tree'

/** Nothing is looked at and no pointer is used: the accessibility tree is all that is read, keys are all that is sent. */
test('from the stories to the brief by what a screen reader is given', async ({ page }) => {
  await makeStory(page, 'A fire to be heard')
  await page.goto('/')
  const tree = await Tree.of(page)
  const { keyboard } = page

  await tree.expectWords(/A fire to be heard/)
  await tree.tabTo(/^link A fire to be heard/)
  await keyboard.press('Enter')
  await expect.poll(() => tree.names('heading')).toContain('A fire to be heard')
  await tree.tabTo(/^link Review$/)
  await keyboard.press('Enter')
  await expect.poll(() => tree.names('heading')).toContain('Review')

  // what is to be decided: the question, both values, both voices, why, and the words themselves
  await tree.expectWords(/How many boats/)
  const words = await tree.words()
  for (const heard of [/14 boats/, /9 boats/, /Tarnby Post/, /Harbour News/, /Conflict/, /Why:/, /0 of 1 decided/])
    expect(words).toMatch(heard)
  expect((await tree.names('article')).at(-1)).toBe('1 of 1')
  expect(await tree.names('navigation')).toContain('Queue')

  // the note, the name where nobody gave one yet, and the decision, all by the names of the controls
  await tree.tabTo(/^button They agree/)
  if ((await tree.names('textbox')).includes('Your name')) {
    await tree.tabTo(/^textbox Your name/)
    await keyboard.type('Ada Reader')
  }
  await tree.tabTo(/^textbox Note/)
  await keyboard.type('The harbour office counts hulls only.')
  await tree.tabTo(/^button They only seem to conflict/, 'Shift+Tab')
  await keyboard.press('Enter')
  await tree.expectSaid(/Decided: they only seem to conflict\. 1 of 1 decided\./)
  await tree.expectWords(/All of it is decided/)

  await keyboard.press('u')
  await tree.expectSaid(/Undone: /)
  await tree.expectFocus(/^heading How many boats/)
  await tree.expectWords(/0 of 1 decided/)
  await keyboard.press('Shift+U')
  await tree.expectSaid(/Done again: /)
  await tree.expectWords(/1 of 1 decided/)

  // the story bar says what undo would do
  await tree.expectWords(/Undo: /)

  await keyboard.press('Control+k')
  await tree.expectFocus(/^combobox /)
  await keyboard.type('report')
  await expect.poll(async () => (await tree.names('option')).length).toBeGreaterThan(0)
  const chosen = async () => (await tree.heard()).find((node) => node.states.includes('selected=true'))?.name
  await expect.poll(chosen).toMatch(/^Report/)
  await keyboard.press('Enter')
  await tree.expectWords(/The harbour office counts hulls only\./)
  expect(await tree.words()).toMatch(/Ada Reader/)
})
