import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Voice } from '../../model/claim'
import { readText } from '../../text/read'
import { attributionsOf } from './attributions'

const told = (voices: readonly Voice[]) => voices.map((voice) => `${voice.name} (${voice.kind})`)

const read = (text: string) =>
  attributionsOf(readText(text)).map(({ source, cue, content, voices }) => ({
    source: source && text.slice(source.start, source.end),
    cue: cue && text.slice(cue.start, cue.end),
    content: text.slice(content.start, content.end),
    voices: told(voices),
  }))

describe('who said what', () => {
  it('finds the speaker before a clause', () => {
    expect(read('Dora Quill, a baker in Elmford, said on Monday that the oven was new.')).toEqual([
      {
        source: 'Dora Quill, a baker in Elmford,',
        cue: 'said',
        content: 'that the oven was new',
        voices: ['Dora Quill (person)'],
      },
    ])
  })

  it('finds the speaker behind a quotation', () => {
    const [first] = read('“The oven is new,” said Dora Quill.')
    expect(first).toMatchObject({ source: 'Dora Quill', content: '“The oven is new,”' })
  })

  it('joins the halves of a quotation that the speaker parts', () => {
    const [first, ...rest] = read('“The oven is new,” Dora Quill said. “It bakes all night.”')
    expect(first?.content).toBe('“The oven is new,” Dora Quill said. “It bakes all night.”')
    expect(rest).toEqual([])
  })

  it('reads "according to" on either side of the words', () => {
    expect(read('According to the inspector, the oven leaks.')[0]).toMatchObject({
      source: 'the inspector',
      content: 'the oven leaks',
    })
    expect(read('The oven leaks, according to a report.')[0]).toMatchObject({
      content: 'The oven leaks',
      voices: ['the report (document)'],
    })
  })

  it('names the kind of each voice', () => {
    const kinds = (text: string) => read(text).flatMap((one) => one.voices)
    expect(kinds('Officials said that the road was open.')).toEqual(['Officials (unnamed)'])
    expect(kinds('The declaration said that the road was open.')).toEqual(['the declaration (document)'])
    expect(kinds('The Ministry of Roads said that the road was open.')).toEqual(['Ministry of Roads (organisation)'])
    expect(kinds('The Elmford Gazette reported that the road was open.')).toEqual(['The Elmford Gazette (outlet)'])
  })

  it('writes a voice in full where the text names it in full, and follows "he" to who acted last', () => {
    const text = 'Piet Hollander runs the mill. Hollander said that it was old.\nHe added that it was for sale.'
    expect(read(text).map((one) => one.voices)).toEqual([['Piet Hollander (person)'], ['Piet Hollander (person)']])
  })
})

describe('chains of voices', () => {
  it('puts the outlet that was spoken to before the speaker', () => {
    const [first] = read('“The mill is sold,” Piet Hollander told the Elmford Gazette.')
    expect(first?.voices).toEqual(['Elmford Gazette (outlet)', 'Piet Hollander (person)'])
  })

  it('knows an audience from an outlet', () => {
    const [first] = read('“The mill is sold,” Piet Hollander told reporters.')
    expect(first?.voices).toEqual(['Piet Hollander (person)'])
  })

  it('hands the paragraphs after a colon over up to their end mark', () => {
    const text = [
      'Ada Brook from the Elmford Gazette reported on the sale of the mill:',
      'The mill had stood empty for years.',
      '“It needs a roof,” Piet Hollander said. [Source]',
      'The town has two more mills.',
    ].join('\n')
    const found = read(text)
    expect(found[0]?.content).toMatch(/^The mill had stood .* said\. $/s)
    expect(found[0]?.voices).toEqual(['Elmford Gazette (outlet)'])
    expect(found.at(-1)?.voices).toEqual(['Elmford Gazette (outlet)', 'Piet Hollander (person)'])
    expect(found.some((one) => one.content.includes('two more mills'))).toBe(false)
  })

  it('hands over one quotation where there is no end mark', () => {
    const [first, ...rest] = read('Dora Quill said:\n“The oven is new.”\nIt was warm in the bakery.')
    expect(first?.content).toBe('“The oven is new.”')
    expect(rest).toEqual([])
  })

  it('puts who quotes before who is quoted', () => {
    const found = read('Dora Quill said that the miller had told her that the flour was gone.')
    expect(found.at(-1)?.voices).toEqual(['Dora Quill (person)', 'miller (unnamed)'])
  })
})

describe('signatures', () => {
  it('reads who signed a post', () => {
    const text =
      'The fair was lovely this year — Ada Brook (@adabrook) May 4, 2021 Bring more cake — Piet (@pieth) May 5, 2021'
    expect(read(text)).toMatchObject([
      { content: 'The fair was lovely this year', source: 'Ada Brook', voices: ['Ada Brook (person)'] },
      { content: 'Bring more cake', source: 'Piet' },
    ])
  })

  it('reads a name behind a dash after a quotation', () => {
    expect(read('“The fair was lovely this year.” — Ada Brook')).toMatchObject([{ source: 'Ada Brook', cue: '—' }])
  })
})

describe('what is no attribution', () => {
  it.each([
    'The river rose in April and fell in May.',
    'Two barges were moored below the weir.',
    'She carried the ladder across the yard.',
    'The states agreed in size but not in shape.',
    'Their “slow oven” won a prize.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('chains of voices', () => {
  const chain = (text: string) => read(text).at(-1)?.voices

  it.each([
    [
      '“The ferry sank,” Ada Brook was quoted as saying by the Harbour News Agency.',
      ['Harbour News Agency (outlet)', 'Ada Brook (person)'],
    ],
    [
      'The ferry sank, Ada Brook said, quoted by the state news agency NTB.',
      ['NTB (organisation)', 'Ada Brook (person)'],
    ],
    [
      'The Harbour Post quoted Ada Brook as saying that the ferry sank.',
      ['The Harbour Post (outlet)', 'Ada Brook (person)'],
    ],
    [
      'The Harbour Post quoted the minister as saying that the captain had told him that the ferry sank.',
      ['The Harbour Post (outlet)', 'minister (unnamed)', 'captain (unnamed)'],
    ],
    [
      'The Harbour Post, citing a police report, said that the ferry sank.',
      ['The Harbour Post (outlet)', 'the police report (document)'],
    ],
    [
      'The Harbour Post reported, citing two officials, that the ferry sank.',
      ['The Harbour Post (outlet)', 'two officials (unnamed)'],
    ],
    ['The ferry sank, the mayor said, according to the Harbour Post.', ['Harbour Post (outlet)', 'mayor (unnamed)']],
  ])('%s', (text, voices) => {
    expect(chain(text)).toEqual(voices)
  })

  it('hold no voice of a relay in what is said', () => {
    expect(
      read('The ferry sank, the mayor said, according to the Harbour Post.').map(({ content }) => content),
    ).toEqual(['The ferry sank, the mayor said', 'The ferry sank'])
  })

  it('know an official who is not named', () => {
    expect(chain('An official who spoke on condition of anonymity said the ferry sank.')).toEqual([
      'official (unnamed)',
    ])
  })

  it('give a denied report to nobody but whom denies it', () => {
    expect(read('The mayor dismissed reports that the ferry had sunk.').map(({ cue }) => cue)).toEqual(['dismissed'])
    expect(read('The mayor rejected claims that the ferry had sunk.').map(({ cue }) => cue)).toEqual(['rejected'])
  })

  it('hand over the paragraph behind a colon that words stand before', () => {
    const [block] = read(
      'Ada Brook wrote in the letter:\n\nWe will keep the port open for as long as the town needs it.\n\nShe left.',
    )
    expect(block).toMatchObject({ content: 'We will keep the port open for as long as the town needs it.' })
  })

  it('take "she" for no man', () => {
    const text = 'Mrs. Dahl runs the mill. Mr. Holm said that it was old.\nShe added that it was for sale.'
    expect(read(text).at(-1)?.voices).toEqual(['Dahl (person)'])
  })

  it('take "she" for whom a passive names', () => {
    const text =
      'Judge Ada Brook said that the port was old. The plan was questioned by Judge Eva Moe. She said that it was late.'
    expect(read(text).at(-1)?.voices).toEqual(['Eva Moe (person)'])
  })
})

describe('any text at all', () => {
  it('gives spans inside the text and the same answer twice', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Ada said',
            '“',
            '”',
            'that',
            'it works',
            ',',
            '.',
            ':',
            '\n',
            '😀',
            'é',
            'told the Gazette',
            '[Source]',
          ),
          { maxLength: 40 },
        ),
        (parts) => {
          const text = parts.join(' ')
          const found = attributionsOf(readText(text))
          for (const { content, cue } of found) {
            expect(content.start).toBeGreaterThanOrEqual(0)
            expect(content.end).toBeLessThanOrEqual(text.length)
            expect(content.end).toBeGreaterThan(content.start)
            expect(cue === null || cue.end > cue.start).toBe(true)
          }
          expect(attributionsOf(readText(text))).toEqual(found)
        },
      ),
      { numRuns: 200 },
    )
  })

  it.each([
    ['no spaces', 'a'.repeat(100_000)],
    ['marks only', '“'.repeat(100_000)],
    ['nested marks', '“‘'.repeat(20_000) + '’”'.repeat(20_000)],
    ['one verb', 'said '.repeat(20_000)],
  ])('gets through 100 kB of %s', (_, text) => {
    expect(Array.isArray(attributionsOf(readText(text)))).toBe(true)
  })
})
