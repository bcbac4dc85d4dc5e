import { describe, expect, it } from 'vitest'
import { contextOf } from './in-context'

const TEXT =
  'Headline of the day\n\nThe harbour master said the bridge 🌉 was closed on Monday, after the storm had gone by.\nMore.'
const letters = [...TEXT]

/** A place as it is kept: with 12 letters of each side, wherever those begin and end. */
function placeOf(exact: string) {
  const start = [...(TEXT.split(exact)[0] as string)].length
  const end = start + [...exact].length
  const prefix = letters.slice(Math.max(0, start - 12), start).join('')
  return { exact, prefix, suffix: letters.slice(end, end + 12).join(''), start, end }
}

describe('words in context', () => {
  it('stand in their paragraph, counted in code points', () => {
    expect(contextOf(TEXT, placeOf('was closed'))).toEqual({
      before: 'The harbour master said the bridge 🌉 ',
      exact: 'was closed',
      after: ' on Monday, after the storm had gone by.',
    })
  })

  it('of a long paragraph are cut between words', () => {
    const long = `${'word '.repeat(100)}HERE${' word'.repeat(100)}`
    const start = long.indexOf('HERE')
    const { before, after } = contextOf(long, { exact: 'HERE', prefix: '', suffix: '', start, end: start + 4 })
    expect(before).toMatch(/^… word/)
    expect(before.length).toBeLessThan(300)
    expect(after).toMatch(/word …$/)
  })

  it.each([['quite another text'], [undefined]])('without their text show whole words of what was kept', (text) => {
    expect(placeOf('the bridge').prefix).toBe('master said ')
    expect(contextOf(text, placeOf('the bridge'))).toMatchObject({ before: '… said ', after: ' 🌉 was …' })
    // the line ends before the letters do, and what begins the text is whole
    expect(contextOf(text, placeOf('had gone'))).toMatchObject({ before: '… the storm ', after: ' by.' })
    expect(contextOf(text, placeOf('of the day'))).toMatchObject({ before: 'Headline ', after: '' })
  })
})
