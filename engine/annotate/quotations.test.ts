import { describe, expect, it } from 'vitest'
import { readText } from '../text/read'
import { quotationsOf } from './quotations'

const quoted = (text: string) => quotationsOf(readText(text)).map((q) => text.slice(q.start, q.end))

describe('quotations', () => {
  it('pairs straight, curled and doubled marks, the marks included', () => {
    expect(quoted('"The kiln is hot," said Dora, "and it stays hot."')).toEqual([
      '"The kiln is hot,"',
      '"and it stays hot."',
    ])
    expect(quoted('“The kiln is hot,” said Dora.')).toEqual(['“The kiln is hot,”'])
    expect(quoted("''The kiln is hot,'' said Dora.")).toEqual(["''The kiln is hot,''"])
  })

  it('takes what is quoted inside a quotation as its words', () => {
    expect(quoted('“He shouted ‘mind the step’ at us,” she said.')).toEqual(['“He shouted ‘mind the step’ at us,”'])
  })

  it('tells apostrophes from single marks', () => {
    expect(quoted("The potters' guild won't say whose kiln it's in.")).toEqual([])
    expect(quoted("They named it 'the slow kiln' at once.")).toEqual(["'the slow kiln'"])
  })

  it('leaves a quotation open to the end of its paragraph and no further', () => {
    const [first, second] = quotationsOf(readText('“The first day was long.\n“The second was longer.”'))
    expect(first?.open).toBe(true)
    expect(second?.open).toBe(false)
    expect(first?.paragraph).toBe(0)
  })

  it('reads a mark typed the wrong way round by its place', () => {
    expect(quoted('“Is it glazed yet?“ he asked.')).toEqual(['“Is it glazed yet?“'])
  })
})
