import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointCounter } from './code-points'
import { readText } from './read'

const sentencesOf = (text: string) => {
  const doc = readText(text)
  return doc.sentences.map(({ start, end }) => doc.text.slice(start, end))
}

describe('reading a text', () => {
  it('keeps short forms, closing quotes and initials together', () => {
    expect(sentencesOf('Mr. Dahl left the U.S. in May. “We will be back.” He smiled.')).toEqual([
      'Mr. Dahl left the U.S. in May.',
      '“We will be back.”',
      'He smiled.',
    ])
    expect(sentencesOf('The ASEAN-U.S. drill began. It ended.')).toEqual(['The ASEAN-U.S. drill began.', 'It ended.'])
  })

  it('ends a sentence behind a name that looks like a short month', () => {
    expect(sentencesOf('He met the painter Lin Jun. The visit was brief.')).toEqual([
      'He met the painter Lin Jun.',
      'The visit was brief.',
    ])
  })

  it('keeps ranks with the names behind them', () => {
    expect(
      sentencesOf('The chief of staff, Maj. Gen. Lars Dahl, left. Adm. Ole Berg and Cpl. Bo Lund stayed.'),
    ).toEqual(['The chief of staff, Maj. Gen. Lars Dahl, left.', 'Adm. Ole Berg and Cpl. Bo Lund stayed.'])
  })

  it.each([
    'SKARHOLM, Norway (AP) — Dockers voted to go on.',
    'SKARHOLM — Dockers voted to go on.',
    'Skarholm, Norway (Reuters) - Dockers voted to go on.',
    '(CNN) -- Dockers voted to go on.',
  ])('begins behind the place and the agency of “%s”', (text) => {
    expect(sentencesOf(text)).toEqual(['Dockers voted to go on.'])
  })

  it('takes no name at the start for a dateline', () => {
    expect(sentencesOf('NATO-led forces left.')).toEqual(['NATO-led forces left.'])
    expect(sentencesOf('FERRIES — the old ones — left.')).toEqual(['FERRIES — the old ones — left.'])
  })

  it('reads a sentence crowded with names, and no sentence of another language', () => {
    const crowd =
      'Harbour Committee Chairman Lars Dahl told Elmford Mayor Ana Ruiz, Skarholm Governor Tom Holm, Police Chief Ole Berg and Judge Eva Moe everything yesterday.'
    expect(sentencesOf(crowd)).toHaveLength(1)
    const foreign =
      'Der Hafen von Skarholm ist seit dem Montag wieder offen, und die Fähren fahren nach dem Plan, den der Rat für das Jahr beschlossen hat.'
    expect(sentencesOf(foreign)).toEqual([])
  })

  it.each([
    ['boilerplate', 'By Ada Brook and Lars Dahl, Staff Writer'],
    ['boilerplate', 'The Associated Press contributed to this report.'],
    ['boilerplate', '(Reporting by Ada Brook in Skarholm; Editing by Lars Dahl)'],
    ['boilerplate', 'Get the latest news delivered to your inbox every morning.'],
    ['boilerplate', 'SEE ALSO: The port at night'],
    ['boilerplate', 'Baker of Elmford wins a prize for the longest loaf Read more'],
    ['boilerplate', 'Email Facebook Twitter'],
    ['boilerplate', 'Updated 3:15 p.m. ET'],
    ['boilerplate', 'This story has been updated.'],
    ['boilerplate', 'Watch the video above.'],
    ['boilerplate', 'If you enjoyed this article, please consider supporting our work.'],
    ['boilerplate', 'Follow Ada Brook on Twitter @adabrook'],
    ['boilerplate', '___'],
    ['caption', 'Dockers gather at the gate on Monday. REUTERS/Lars Dahl'],
    ['caption', '(Lars Dahl / Associated Press)'],
    ['caption', 'A ferry leaves the port. Lars Dahl/Getty Images'],
    ['body', 'By Monday the ferries had left.'],
    ['body', 'More than forty ferries had left.'],
    ['body', 'Updated rules on fishing came into force.'],
    ['body', 'Getting there took the dockers three days.'],
    ['body', 'Watching the ferries leave, the mayor wept.'],
    ['body', 'Follow-up talks were held in the old hall of the bakers.'],
    ['body', 'Also on the list were two ferries and a barge.'],
  ])('takes for %s: %s', (kind, line) => {
    const doc = readText(`A headline for the port\n\nThe port opened on Monday.\n\n${line}\n\nThe ferries left.`)
    expect(doc.paragraphs[2]?.kind).toBe(kind)
  })

  it('passes over a note on the author at the end only', () => {
    const note = 'Ada Brook is a senior reporter for the Harbour Post.'
    const body = 'The port opened on Monday.\n\nThe ferries left.\n\nThe dockers cheered.\n\nThe mayor wept.'
    expect(readText(`${body}\n\n${note}`).paragraphs.at(-1)?.kind).toBe('boilerplate')
    expect(readText(`${note}\n\n${body}`).paragraphs[0]?.kind).toBe('body')
  })

  it('tells headings, captions and boilerplate from the text', () => {
    const doc = readText(
      'A bridge for Skarholm\n\nThe bridge opened on Monday.\nThe bridge at dawn. Photo: Harbour Post\nWe use cookies to improve your visit to our site\nShare this',
    )
    expect(doc.paragraphs.map(({ kind }) => kind)).toEqual(['heading', 'body', 'caption', 'boilerplate', 'boilerplate'])
    expect(doc.sentences.some(({ paragraph }) => doc.paragraphs[paragraph]?.kind === 'boilerplate')).toBe(false)
  })

  it('cuts every token out of the text as it stands there', () => {
    const words = fc.array(
      fc.constantFrom(
        'Ruiz',
        '👩🏽‍🌾',
        'é',
        'e\u0301',
        '12,5',
        '“so”',
        '\n',
        'Jun.',
        "didn't",
        '٣',
        'العربية',
        '—',
        'U.S.',
      ),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(words, (parts) => {
        const doc = readText(parts.join(' '))
        for (const token of doc.tokens) expect(doc.text.slice(token.start, token.end)).toBe(token.text)
        for (const [k, token] of doc.tokens.entries()) expect(token.i).toBe(k)
      }),
    )
  })

  it.each([
    ['without a space', 'x'.repeat(100_000)],
    ['of quotes in quotes', `${'“'.repeat(3_000)}no${'”'.repeat(3_000)}`],
    ['of numbers', Array.from({ length: 10_000 }, (_, k) => k).join(' ')],
    ['of odd signs', '\u0000\uD800 \uFFFF \u202E evil'],
  ])('takes a text %s', (_, text) => {
    expect(() => readText(text)).not.toThrow()
  })
})

describe('code points', () => {
  it('count what an array of the string counts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, at) => {
        const cut = Array.from(text)
          .slice(0, at % (text.length + 1))
          .join('')
        expect(codePointCounter(text)(cut.length)).toBe(Array.from(cut).length)
      }),
    )
  })
})
