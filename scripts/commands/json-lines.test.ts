import { Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { answerLines, linesOf } from './json-lines'

const collector = () => {
  const written: string[] = []
  const stream = new Writable({
    write(chunk, _, done) {
      written.push(String(chunk))
      done()
    },
  })
  return { stream, text: () => written.join('') }
}

const shape = z.object({ id: z.string(), text: z.string().refine((text) => text !== '', 'is empty') })

async function answered(input: (string | Buffer)[], answer = (line: { id: string }): unknown => ({ id: line.id })) {
  const output = collector()
  const errors = collector()
  const terminal = {
    input: Readable.from(input.map((part) => Buffer.from(part))),
    output: output.stream,
    errors: errors.stream,
    colour: false,
  }
  const code = await answerLines(terminal, shape, answer)
  return { code, output: output.text(), errors: errors.text() }
}

const line = (id: string) => `{"id":"${id}","text":"x"}\n`

describe('lines', () => {
  it('are cut wherever the chunks end, and keep their numbers', async () => {
    const cut = Readable.from([Buffer.from('on'), Buffer.from('e\ntw'), Buffer.from('o\n\nfour')])
    const seen: string[] = []
    for await (const { number, bytes } of linesOf(cut)) seen.push(`${number} ${bytes}`)
    expect(seen).toEqual(['1 one', '2 two', '3 ', '4 four'])
  })

  it('that are too long are told without being held', async () => {
    const seen: unknown[] = []
    for await (const { number, bytes } of linesOf(Readable.from([Buffer.from('12345'), Buffer.from('6789\nok\n')]), 8))
      seen.push([number, bytes?.toString() ?? null])
    expect(seen).toEqual([
      [1, null],
      [2, 'ok'],
    ])
  })
})

describe('answers', () => {
  it('come in order, and all is well', async () => {
    expect(await answered([line('a'), line('b')])).toEqual({ code: 0, output: '{"id":"a"}\n{"id":"b"}\n', errors: '' })
  })

  it('are given to good lines, while each bad one is named by its number', async () => {
    const { code, output, errors } = await answered([
      '\uFEFF',
      line('a'),
      '{"id":\n',
      '[1]\n',
      '{"id":"c"}\n',
      '{"id":"d","text":7}\n',
      '{"id":"e","text":""}\n',
      '\n',
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      '"a\u0000b"\n',
      `{"id":"f","text":"${'x'.repeat(1_000_001)}"}\n`,
      line('g').trimEnd(),
    ])
    expect(code).toBe(2)
    expect(output).toBe('{"id":"a"}\n{"id":"g"}\n')
    expect(errors.trimEnd().split('\n')).toEqual([
      'variorum: line 2: is not JSON',
      'variorum: line 3: is not a JSON object',
      'variorum: line 4: “text” is missing',
      'variorum: line 5: “text” is not what it should be (see variorum --help)',
      'variorum: line 6: “text” is empty',
      'variorum: line 7: is empty',
      'variorum: line 8: is not text (not UTF-8)',
      'variorum: line 9: is not text (it holds zero bytes)',
      'variorum: line 10: is over 1 MB',
    ])
  })

  it('do not mind empty lines at the end', async () => {
    expect(await answered([line('a'), '\n \n\n'])).toMatchObject({ code: 0, errors: '' })
  })

  it('need a line', async () => {
    expect(await answered([''])).toMatchObject({
      code: 2,
      output: '',
      errors: expect.stringContaining('nothing on standard input'),
    })
  })

  it('that fail are named and stop nothing', async () => {
    const { code, output, errors } = await answered([line('a'), line('b')], ({ id }) => {
      if (id === 'a') throw new RangeError('too deep')
      return { id }
    })
    expect({ code, output }).toEqual({ code: 2, output: '{"id":"b"}\n' })
    expect(errors).toBe('variorum: line 1: could not be answered (too deep)\n')
  })
})
