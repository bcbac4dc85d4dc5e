import { describe, expect, it } from 'vitest'
import { readText } from '../text/read'
import { datesOf } from './dates'
import { namesOf } from './names'
import { rolesOf } from './roles'
import { standardNames } from './story-names'

const names = (text: string) =>
  namesOf(readText(text)).map(({ text: words, name, kind }) => `${words} = ${name} (${kind})`)
const roles = (text: string) => {
  const doc = readText(text)
  return rolesOf(doc, namesOf(doc), []).map(({ value }) =>
    [value.person, value.title, value.organisation, value.country, value.status].filter(Boolean).join(' | '),
  )
}

describe('names', () => {
  it('are joined to their fullest form', () => {
    expect(names('The mayor met Ana Ruiz. Later Ruiz left, and Ms. Ruiz wrote.')).toEqual(
      ['Ana Ruiz = Ana Ruiz (person)', 'Ruiz = Ana Ruiz (person)', 'Ms. Ruiz = Ana Ruiz (person)'].map((line) =>
        line.replace('Ms. Ruiz =', 'Ruiz ='),
      ),
    )
  })

  it('may begin like a preposition', () => {
    expect(names('General Secretary To Lin spoke. To Lin left, and Lin smiled.')).toEqual([
      'To Lin = To Lin (person)',
      'To Lin = To Lin (person)',
      'Lin = To Lin (person)',
    ])
  })

  it('of countries stand for the country, as adjective and capital too', () => {
    expect(names('Norwegian and Danish boats left Oslo for the U.S.')).toEqual([
      'Norwegian = Norway (country)',
      'Danish = Denmark (country)',
      'Oslo = Norway (country)',
      'U.S. = United States (country)',
    ])
  })

  it('of bodies go by their initials', () => {
    expect(names('The Fishing Workers League (FWL) met. The FWL voted.').at(-1)).toBe(
      'FWL = Fishing Workers League (body)',
    )
  })

  it.each([
    ['The 88 Project wrote to the mayor.', '88 Project = 88 Project (other)'],
    ['Sen. May Brook left on Monday.', 'May Brook = May Brook (person)'],
    ['The Fishing Workers League, or FWL, met.', 'Fishing Workers League = Fishing Workers League (body)'],
    ['He met Lin Jun and Le Thi Hang.', 'Lin Jun = Lin Jun (other)'],
  ])('are found in “%s”', (text, first) => {
    expect(names(text)[0]?.replace(/^The /, '').replace('= The ', '= ')).toBe(first)
  })

  it.each([
    'He said: “I’m here. Yeah, we’re late.”',
    'Because of the storm they left. Does the ferry sail? Is it late?',
  ])('are none in “%s”', (text) => {
    expect(names(text)).toEqual([])
  })

  it('of a person and her town are two', () => {
    expect(names('He met Keira Lee of Elmford and the Rowing Scouts of Elmford.').slice(0, 2)).toEqual([
      'Keira Lee = Keira Lee (other)',
      'Elmford = Elmford (other)',
    ])
  })

  it('do not take their fullest form from a heading', () => {
    const text = 'Skarholm Photos And More\n\nHe left Skarholm on Monday. The photos of Skarholm were old.'
    expect(names(text).filter((line) => line.startsWith('Skarholm = '))).toEqual(
      Array(2).fill('Skarholm = Skarholm (other)'),
    )
  })

  it('leave an occupation out', () => {
    expect(
      names('He met Historian Ada Brook and Political Analyst Eva Moe.').map((line) => line.split(' = ')[1]),
    ).toEqual(expect.arrayContaining(['Ada Brook (person)', 'Eva Moe (person)']))
  })

  it('of a number and a plural are no name', () => {
    expect(names('He counted the 40 Republicans in the hall.').join()).not.toContain('40')
  })

  it('that hold “of” or name a place lend no part of them to another word', () => {
    expect(names('They left New Elm for West Point. West Street is closed, and New trains came.').join()).not.toMatch(
      /(?:West Street|New) = (?:West Point|New Elm)/,
    )
  })

  it('are one across texts where only one can be meant', () => {
    const texts = ['Ana B. Ruiz spoke and Ana Ruiz left.', 'The crowd cheered Ruiz.'].map((text) =>
      namesOf(readText(text)),
    )
    expect(standardNames(texts).get('Ruiz')).toBe(standardNames(texts).get('Ana B. Ruiz'))
    const two = ['He met Ana Ruiz and Bo Ruiz.', 'The crowd cheered Ruiz.'].map((text) => namesOf(readText(text)))
    expect(standardNames(two).get('Ruiz')).toBeUndefined()
  })
})

describe('offices', () => {
  it.each([
    ['Norway’s Minister of Public Works, Lars Dahl, spoke.', 'Lars Dahl | minister of public works | Norway | current'],
    ['Premier Lars Dahl spoke.', 'Lars Dahl | premier | current'],
    ['Prime Minister Lars Dahl spoke.', 'Lars Dahl | premier | current'],
    ['Former Gov. Lars Dahl spoke.', 'Lars Dahl | governor | former'],
    ['Lars Dahl, the deputy prime minister of Norway, spoke.', 'Lars Dahl | deputy premier | Norway | current'],
    [
      'Norway’s defence minister is Lars Dahl, who was elected in May.',
      'Lars Dahl | minister of defence | Norway | current',
    ],
    ['Skarholm County Police Chief Lars Dahl spoke.', 'Lars Dahl | police chief | skarholm county | current'],
    ['Democratic Attorney General Lars Dahl spoke.', 'Lars Dahl | attorney general | current'],
    ['U.S. District Judge Lars Dahl spoke.', 'Lars Dahl | judge | district | United States | current'],
    ['The armed forces chief, Maj. Gen. Lars Dahl, left.', 'Lars Dahl | major general | current'],
    ['Adm. Lars Dahl left.', 'Lars Dahl | admiral | current'],
    [
      'Acting police chief Lars Dahl of the Skarholm County Police left.',
      'Lars Dahl | police chief | skarholm county police | acting',
    ],
    ['Prime Minister-elect Lars Dahl left.', 'Lars Dahl | premier | elect'],
    ['Foreign Secretary Lars Dahl left.', 'Lars Dahl | minister of foreign affairs | current'],
    ['Secretary of Defense Lars Dahl left.', 'Lars Dahl | secretary of defense | current'],
    [
      'Health and Human Services Secretary Lars Dahl left.',
      'Lars Dahl | secretary of health and human services | current',
    ],
    ['Solicitor General Lars Dahl left.', 'Lars Dahl | solicitor general | current'],
    ['Governor of Maine Lars Dahl left.', 'Lars Dahl | governor | maine | current'],
    ['Maine Gov. Lars Dahl left.', 'Lars Dahl | governor | maine | current'],
    ['FBI Director Lars Dahl left.', 'Lars Dahl | director | fbi | current'],
    ['Pentagon spokesman Lars Dahl left.', 'Lars Dahl | spokesperson | pentagon | current'],
    [
      'Lars Dahl, the spokesman for the country’s harbour agency, left.',
      'Lars Dahl | spokesperson | harbour agency | current',
    ],
    [
      'Lars Dahl, a spokesman for the Harbour Authority of Norway, left.',
      'Lars Dahl | spokesperson | harbour authority | Norway | current',
    ],
    ['Lars Dahl, 59, assistant editor, died.', 'Lars Dahl | assistant editor | current'],
    ['He met Lars Dahl. Lars Dahl was a sales assistant.', 'Lars Dahl | sales assistant | current'],
    ['Norway’s new French ambassador Lars Dahl left.', 'Lars Dahl | ambassador | France | current'],
    ['Norway’s ambassador to Denmark, Lars Dahl, left.', 'Lars Dahl | ambassador | Norway | current'],
    ['Lars Dahl stepped down as chief executive of Lund Bakery.', 'Lars Dahl | chief executive | lund bakery | former'],
    ['Lars Dahl will become mayor of Elmford.', 'Lars Dahl | mayor | elmford | elect'],
    [
      'Lars Dahl, chief prosecutor of Norway, Ole Berg and others left.',
      'Lars Dahl | chief prosecutor | Norway | current',
    ],
    ['The state’s attorney general, Lars Dahl, left.', 'Lars Dahl | attorney general | current'],
    ['Lars Dahl became chairman of the Harbour Committee.', 'Lars Dahl | chair | harbour committee | current'],
  ])('are read from “%s”', (text, expected) => {
    expect(roles(text)).toEqual([expected])
  })

  it('may be two of one person', () => {
    expect(roles('The former Harbour Post publisher and editor Lars Dahl left.')).toEqual([
      'Lars Dahl | editor | harbour post | former',
    ])
    expect(roles('Lars Dahl, then editor and publisher of The Post, left.')).toEqual([
      'Lars Dahl | editor | former',
      'Lars Dahl | publisher | post | former',
    ])
  })

  it('have a time where the text gives one', () => {
    const doc = readText('Lars Dahl, who served as minister of fisheries from 2010 to 2014, left.')
    const [role] = rolesOf(doc, namesOf(doc), datesOf(doc, '2024-05-14'))
    expect(role?.value).toMatchObject({ from: '2010-01-01', to: '2014-12-31', status: 'former' })
  })

  it('of a bare name are not given to a relative who is named later', () => {
    expect(roles('President Lund spoke on Monday. Then Eva Lund left.').join()).not.toContain('Eva')
  })

  it('in a list are not those of the name before', () => {
    expect(roles('She met Premier Lars Dahl, Chairman of the Harbour Committee Ole Berg, and others.')).not.toContain(
      'Lars Dahl | chair | harbour committee | current',
    )
  })

  it('are not read from common nouns', () => {
    expect(roles('The general mood was good, the chief reason being Ana Ruiz. In general Ana Ruiz agrees.')).toEqual([])
  })
})
