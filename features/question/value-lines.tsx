import { boundInWords, boundsOf, dateScale, gapBetween, numberScale } from '@/contracts/value-scale'
import { valueInWords } from '@/contracts/value-words'
import type { Claim } from '@/engine/model/claim'
import type { Value } from '@/engine/model/value'
import { ChartFrame } from '@/ui/chart-frame'
import { RangeLines } from '@/ui/charts/range-lines'
import { Table, Td, Th } from '@/ui/table'
import type { Tone } from '@/ui/tone-mark'
import type { AnswerView, Neighbour } from './view-model'

type Row = { id: string; label: string; note?: string; said: string; value: Value; tone: Tone }
type Props = { tone: Tone; answers: AnswerView[]; neighbours: Neighbour[]; facing: readonly Claim[] }

/** The values on one line, those of other questions below: numbers on a number line, dates on a timeline. */
export function ValueLines({ tone, answers, neighbours, facing }: Props) {
  const rows = rowsOf(tone, answers, neighbours)
  const type = rows[0]?.value.type
  const measured = rows.flatMap((row) => {
    const bounds = row.value.type === type ? boundsOf(row.value) : null
    return bounds ? [{ ...row, ...bounds, text: valueInWords(row.value) }] : []
  })
  if (measured.length < 2) return null
  const scale = (type === 'date' ? dateScale : numberScale)(measured)
  const gap = gapBetween(facing[0]?.value ?? null, facing[1]?.value ?? null)
  return (
    <ChartFrame
      title={type === 'date' ? 'On a timeline' : 'On a number line'}
      says={
        gap
          ? `The two values set side by side lie ${gap.text}. A bar shows what the words allow; an arrow, where they leave it open.`
          : 'A bar shows what the words allow; an arrow, where they leave it open.'
      }
      chart={
        <RangeLines
          label={type === 'date' ? 'The dates on a timeline' : 'The numbers on a line'}
          rows={measured}
          gap={gap}
          {...scale}
        />
      }
      table={
        <Table label="The values and their bounds">
          <thead>
            <tr>
              <Th>Who says it</Th>
              <Th>In their words</Th>
              <Th>Value</Th>
              <Th>From</Th>
              <Th>To</Th>
            </tr>
          </thead>
          <tbody>
            {measured.map((row) => (
              <tr key={row.id}>
                <Th scope="row">
                  {row.label}
                  {row.note ? <span className="block font-normal text-quiet">{row.note}</span> : null}
                </Th>
                <Td className="font-serif">{row.said}</Td>
                <Td>{row.text}</Td>
                <Td className="figures">{boundInWords(row.value, 'from')}</Td>
                <Td className="figures">{boundInWords(row.value, 'to')}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      }
    />
  )
}

function rowsOf(tone: Tone, answers: AnswerView[], neighbours: Neighbour[]): Row[] {
  const own = answers.flatMap(({ answer, event, claims }) => {
    const value = claims.find(({ claim }) => boundsOf(claim.value))?.claim.value
    const label = shortList([...new Set(claims.map((one) => one.source))])
    return value ? [{ id: answer.id, label, note: event ?? undefined, said: answer.label, value, tone }] : []
  })
  const others = neighbours.flatMap(({ other, relation }) => {
    const { value, id } = other.claim
    const kind: Tone = relation.coarse === 'apparent' ? 'apparent' : 'single'
    return value
      ? [{ id, label: other.source, note: other.event ?? undefined, said: other.label, value, tone: kind }]
      : []
  })
  return [...own, ...others]
}

const shortList = (names: string[]) =>
  names.length > 2 ? `${names[0]} and ${names.length - 1} more` : names.join(', ')
