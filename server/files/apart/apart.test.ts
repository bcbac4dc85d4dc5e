import { afterAll, describe, expect, it } from 'vitest'
import { docxOf, wordParagraph } from '../../../testing/documents/office'
import { pdfOf } from '../../../testing/documents/pdf'
import { Refusal } from '../refusal'
import { endApart, readApart } from './apart'
import type { ApartLimits } from './limits'

afterAll(endApart)

const LIMITS: ApartLimits = { time: 30_000, memory: 1024 }
const good = () => readApart('docx', 'good.docx', docxOf(wordParagraph('The ferry was late.')), LIMITS)
/** A document that takes long, and much memory. */
const HEAVY = docxOf(wordParagraph('late '.repeat(12_000_000)))
const problem = (bytes: Uint8Array, limits: Partial<ApartLimits>): Promise<string> =>
  readApart('docx', 'bad.docx', bytes, { ...LIMITS, ...limits }).then(
    () => 'read',
    (error) => (error instanceof Refusal ? error.problem.code : String(error)),
  )

it('reads in a process of its own, which is kept for the next file', async () => {
  const [first, ...others] = [await good(), await good(), await good()]
  expect(first.sources.map(({ text }) => text)).toEqual(['The ferry was late.'])
  expect(others).toEqual([first, first])
})

describe('gives up a file, tells why, and reads the next one', () => {
  it.each([
    ['that takes too long', HEAVY, { time: 300 }, 'too-slow'],
    ['that takes too much memory', HEAVY, { memory: 300 }, 'too-much-memory'],
    ['that is damaged', new Uint8Array(2000).fill(80), {}, 'damaged'],
  ])(
    '%s',
    async (_, bytes, limits, code) => {
      expect(await problem(bytes, limits)).toBe(code)
      expect((await good()).sources).toHaveLength(1)
    },
    60_000,
  )
})

it('reads many at a time, each with its own fate', async () => {
  const fates = await Promise.all([good(), problem(HEAVY, { time: 300 }), good(), good(), good()])
  expect(fates.map((fate) => (typeof fate === 'string' ? fate : fate.sources.length))).toEqual([1, 'too-slow', 1, 1, 1])
})

it('a promise that fails after its file was answered takes no other file along', async () => {
  const whole = Buffer.from(await pdfOf((pdf) => pdf.addPage().text('The ferry was late.').addPage().text('Again.')))
  const damaged = Buffer.from(whole.toString('latin1').replace(/841\.89\]/g, '841.89 '), 'latin1')
  for (let turn = 0; turn < 5; turn++) {
    await expect(readApart('pdf', 'bad.pdf', damaged, LIMITS)).rejects.toThrow('is damaged')
    expect((await good()).sources).toHaveLength(1)
  }
})
