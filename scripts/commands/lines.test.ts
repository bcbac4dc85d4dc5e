import { Readable, Writable } from 'node:stream'
import { expect, it } from 'vitest'
import type { z } from 'zod'
import { attributions, judgement, stanceAnswer, values } from '../../contracts/lines'
import { main } from './main'

async function answers<Shape extends z.ZodType>(
  command: string,
  lines: unknown[],
  shape: Shape,
): Promise<z.output<Shape>[]> {
  let output = ''
  let errors = ''
  const into = (add: (text: string) => void) =>
    new Writable({
      write(chunk, _, done) {
        add(String(chunk))
        done()
      },
    })
  const terminal = {
    input: Readable.from([Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n'))]),
    output: into((text) => {
      output += text
    }),
    errors: into((text) => {
      errors += text
    }),
    colour: false,
  }
  const code = await main([command], terminal)
  expect({ code, errors }).toEqual({ code: 0, errors: '' })
  return output
    .trimEnd()
    .split('\n')
    .map((line) => shape.parse(JSON.parse(line)))
}

/** Cuts by code points, as the offsets count. */
const cut = (text: string, [start, end]: [number, number]) => [...text].slice(start, end).join('')

it('judge says what holds between two texts', async () => {
  const pair = {
    a: 'The fire killed 12 people in Alder on Monday.',
    b: 'The fire in Alder on Monday killed 15 people.',
  }
  const [conflict, same] = await answers(
    'judge',
    [
      { id: 'x', ...pair, a_published: '2024-03-05', question: null },
      { id: 7, a: pair.a, b: pair.a },
    ],
    judgement,
  )
  expect(conflict).toMatchObject({ id: 'x', coarse: 'conflict', differs: 'quantity' })
  expect(same).toMatchObject({ id: 7, coarse: 'agree' })
})

it('stance says how a text stands to a proposition', async () => {
  const proposition = 'The dam is safe'
  const texts = [
    proposition,
    'Claim that the dam is safe is a hoax',
    'Bakers ask for lower flour prices before the fair',
  ]
  const found = await answers(
    'stance',
    texts.map((text, id) => ({ id, proposition, text })),
    stanceAnswer,
  )
  expect(found.map(({ id, stance }) => [id, stance])).toEqual([
    [0, 'asserts'],
    [1, 'rejects'],
    [2, 'silent'],
  ])
})

it('attribute counts in code points of the string as given', async () => {
  const text = '😀😀 “The boats are late,” the harbour master said.\r\nNothing more 😀.'
  const [{ attributions: found } = { attributions: [] }] = await answers('attribute', [{ id: 'x', text }], attributions)
  expect(found).toHaveLength(1)
  expect(cut(text, found[0]?.source ?? [0, 0])).toBe('the harbour master')
  expect(cut(text, found[0]?.cue ?? [0, 0])).toBe('said')
  expect(cut(text, found[0]?.content ?? [0, 0])).toContain('The boats are late')
})

it('values counts in code points too, and resolves days against the publication', async () => {
  const text = '😀 About 40 boats left on Monday, 10 percent of the fleet.'
  const [read] = await answers('values', [{ id: 'x', text, published: '2024-03-05T08:00' }], values)
  expect(read?.quantities.map(({ start, end, value, unit }) => [cut(text, [start, end]), value, unit])).toEqual([
    [expect.stringContaining('40'), 40, null],
    [expect.stringContaining('10 percent'), 10, 'percent'],
  ])
  expect(read?.dates.map(({ start, end, value }) => [cut(text, [start, end]), value])).toEqual([
    ['Monday', '2024-03-04'],
  ])
})
