import { describe, expect, it } from 'vitest'
import { looksLikeMentions } from './gdelt'
import { readTable } from './table'

const MENTION = [
  '1168905234',
  '20240514091500',
  '20240514103000',
  '1',
  'harbour.example',
  'https://harbour.example/ferry',
  '4',
  '120',
  '340',
  '355',
  '1',
  '60',
  '2811',
  '-2.4',
  '',
  '',
]

describe('a table', () => {
  it('gives a source for a row with a text, whatever its columns are called and its cells are parted by', () => {
    for (const between of [',', '\t', ';', '|']) {
      const head = ['Headline', 'Article Text', 'Byline', 'Media-Name', 'Publish_Date', 'Link'].join(between)
      const row = [
        'Ferry back',
        '"The ferry, with 40 aboard; sails |\tagain.\nOn ""Monday""."',
        'Ada Brook',
        'Harbour Post',
        '14 May 2024',
        'https://harbour.example/a',
      ].join(between)
      const found = readTable('list.csv', `\uFEFF${head}\r\n${row}\r\n`)
      expect(found.notes).toEqual([])
      expect(found.sources).toEqual([
        {
          name: 'list.csv line 2',
          text: 'The ferry, with 40 aboard; sails |\tagain.\nOn "Monday".',
          meta: {
            title: 'Ferry back',
            outlet: 'Harbour Post',
            author: 'Ada Brook',
            url: 'https://harbour.example/a',
            published: '2024-05-14',
          },
          notes: [],
        },
      ])
    }
  })

  it('reads an export of Media Cloud as links with what is known of them', () => {
    const found = readTable(
      'mc.csv',
      [
        'id,indexed_date,language,media_name,media_url,publish_date,title,url',
        'ab12,2024-05-15 02:11:00,en,Harbour Post,harbour.example,2024-05-14,"Ferry, back",https://harbour.example/ferry',
        'cd34,2024-05-15 02:11:00,en,,island.example,,Full,https://island.example/full',
      ].join('\n'),
    )
    expect(found.links).toEqual([
      {
        url: 'https://harbour.example/ferry',
        meta: {
          id: 'ab12',
          title: 'Ferry, back',
          outlet: 'Harbour Post',
          published: '2024-05-14',
          url: 'https://harbour.example/ferry',
        },
      },
      {
        url: 'https://island.example/full',
        meta: {
          id: 'cd34',
          title: 'Full',
          outlet: 'island.example',
          published: '2024-05-15',
          url: 'https://island.example/full',
        },
      },
    ])
  })

  it('reads GDELT’s mentions, which have no head; a page of several events is one link', () => {
    const second = MENTION.with(0, '1168905299')
    const citation = MENTION.with(3, '2').with(5, 'BBC Monitoring')
    const text = [MENTION, second, citation, ['not', 'a', 'mention']].map((row) => row.join('\t')).join('\n')
    expect(looksLikeMentions(text)).toBe(true)
    const found = readTable('20240514103000.mentions.CSV', text)
    expect(found.links).toEqual([
      {
        url: 'https://harbour.example/ferry',
        meta: { outlet: 'harbour.example', published: '2024-05-14', url: 'https://harbour.example/ferry' },
      },
    ])
    expect(found.notes).toEqual([
      'line 3: is no page of the web but citation only: left out',
      'line 4: is no row of GDELT’s mentions: left out',
    ])
  })

  it('reads a list of GDELT’s article search', () => {
    const found = readTable(
      'doc.csv',
      'url,title,seendate,domain,language\nhttps://a.example/1,One,20240514T101500Z,a.example,English\n',
    )
    expect(found.links[0]?.meta).toMatchObject({ title: 'One', published: '2024-05-14', outlet: 'a.example' })
  })

  it('names each bad row with its line and keeps the good ones', () => {
    const found = readTable(
      'bad.csv',
      [
        'title,text,url,date',
        'One,"First text',
        'of two lines",https://a.example/1,2024-05-14',
        'Two,,ftp://a.example/2,2024-05-14',
        'Three,too,many,cells,here',
        'Four,few',
        'Five,Fifth text,javascript:alert(1),05/04/2024',
        'Six,"never closed,https://a.example/6,2024-05-14',
        'Seven,Seventh text,https://a.example/7,31/12/2023',
      ].join('\n'),
    )
    expect(found.sources.map(({ name, meta }) => [name, meta.published, meta.url])).toEqual([
      ['bad.csv line 2', '2024-05-14', 'https://a.example/1'],
      ['bad.csv line 7', undefined, undefined],
      ['bad.csv line 9', '2023-12-31', 'https://a.example/7'],
    ])
    expect(found.notes).toEqual([
      'line 4: “ftp://a.example/2” is not a web address: left out',
      'line 4: has neither a text nor a web address',
      'line 5: has 5 fields where the head has 4: left out',
      'line 6: has 2 fields where the head has 4: left out',
      'line 7: “javascript:alert(1)” is not a web address: left out',
      'line 7: the date “05/04/2024” may be read in two ways: left out',
      'line 8: a quotation mark is not closed: left out',
    ])
  })

  it('reads HTML in a cell as text, and addresses without any head', () => {
    const page = readTable('p.csv', 'title,content\nA,"<p>The ferry <b>sails</b>.</p><p>Again.</p>"\n')
    expect(page.sources[0]?.text).toBe('The ferry sails.\nAgain.')
    const bare = readTable('urls.csv', 'https://a.example/1\nhttps://a.example/2\nhttps://a.example/1\n')
    expect(bare.links.map(({ url }) => url)).toEqual(['https://a.example/1', 'https://a.example/2'])
  })

  it('says which columns it saw where none has a text or an address', () => {
    const found = readTable('no.csv', 'name,age\nAda,40\n')
    expect(found).toMatchObject({ sources: [], links: [] })
    expect(found.notes).toEqual(['line 1: no column is called text, body, url or link, only: name, age'])
  })
})
