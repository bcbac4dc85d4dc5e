import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readPaths } from './read-path'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'variorum-files-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const put = (files: Record<string, string>) =>
  Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)))
/** Messages without the folder, which differs from run to run. */
const short = (messages: string[]) => messages.map((message) => message.replaceAll(folder, '…'))

it('reads a folder with its list; what the list says goes before what a file says', async () => {
  await put({
    'b.txt': 'The bridge is closed.',
    'a.md': '---\ntitle: Own title\noutlet: Own outlet\n---\nThe bridge is open.',
    'sources.json': JSON.stringify([{ id: 'first', file: 'a.md', title: 'Listed title', published: 2024 }]),
    'expected.json': '{}',
    '.hidden.txt': 'x',
    'picture.png': 'x',
  })
  await mkdir(join(folder, 'deeper'))
  const { sources, problems, notes } = await readPaths([folder])
  expect(sources.map(({ name, text, meta }) => ({ name, text, meta }))).toEqual([
    {
      name: 'a.md',
      text: 'The bridge is open.',
      meta: { id: 'first', title: 'Listed title', outlet: 'Own outlet', published: '2024' },
    },
    { name: 'b.txt', text: 'The bridge is closed.', meta: {} },
  ])
  expect(problems).toEqual([])
  expect(short(notes)).toEqual([
    '…/picture.png: left aside, it is none of .txt, .html, .pdf, .odt, .docx, .mhtml, .eml, .warc',
  ])
})

it('names each file that cannot be read and reads the others', async () => {
  await put({ 'good.txt': 'The bridge is open.', 'empty.txt': '', 'broken.txt': 'a\u0000b' })
  await symlink(join(folder, 'nowhere'), join(folder, 'loose.txt'))
  const { sources, problems } = await readPaths([folder, join(folder, 'missing.txt'), join(folder, 'good.txt')])
  expect(sources.map((source) => source.name)).toEqual(['good.txt'])
  expect(short(problems)).toEqual([
    '…/broken.txt: is not text. Save it as plain text in UTF-8.',
    '…/empty.txt: is empty. Check that it was saved with its text.',
    '…/loose.txt: there is no such file or folder',
    '…/missing.txt: there is no such file or folder',
  ])
})

it('says what is wrong in the list and uses the rest of it', async () => {
  await put({
    'a.txt': 'The bridge is open.',
    'b.txt': 'The bridge is closed.',
    'sources.json': JSON.stringify([
      { id: 'one', file: 'a.txt', published: '2024-02-30', outlet: 7 },
      { id: 'one', file: 'b.txt', published: '2024-02' },
      { file: 'a.txt' },
      { file: '../secret.txt' },
      { file: 'gone.txt' },
      'x',
    ]),
  })
  const { sources, problems } = await readPaths([folder])
  expect(sources.map((source) => source.meta)).toEqual([{ id: 'one' }, { published: '2024-02' }])
  expect(short(problems)).toEqual([
    '…/sources.json: entry 1: “outlet” is not text',
    '…/sources.json: entry 1: the date “2024-02-30” is not a year, a month or a day such as 2024-08-18',
    '…/sources.json: entry 2: the id “one” is taken already',
    '…/sources.json: entry 3: “a.txt” is listed twice',
    '…/sources.json: entry 4: “../secret.txt” is not a file of this folder',
    '…/sources.json: entry 6: “file” is missing',
    '…/sources.json: “gone.txt” is not in the folder',
  ])
})

it.each(['{', '{"file": "a.txt"}'])('reads the sources even where the list is none: %s', async (list) => {
  await put({ 'a.txt': 'The bridge is open.', 'sources.json': list })
  const { sources, problems } = await readPaths([folder])
  expect(sources).toHaveLength(1)
  expect(problems).toHaveLength(1)
})
