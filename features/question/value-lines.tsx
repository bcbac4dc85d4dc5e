import { RangeLines, type RangeRow } from '@/ui/charts/range-lines'
import { Card } from '@/ui/section'
import type { Tone } from '@/ui/tone-mark'
import { boundsOf, dateScale, distanceInWords, numberScale } from './scale'
import type { AnswerView, Neighbour } from './view-model'

/** The values on one line, those of other events below: numbers on a number line, dates on a timeline. */
export function ValueLines({
  tone,
  answers,
  neighbours,
}: {
  tone: Tone
  answers: AnswerView[]
  neighbours: Neighbour[]
}) {
  const own = answers.map(({ answer, event, claims }) => ({
    id: answer.id,
    label: shortList([...new Set(claims.map((one) => one.source))]),
    note: event ?? undefined,
    text: answer.label,
    value: claims.find(({ claim }) => boundsOf(claim.value))?.claim.value ?? null,
    tone,
  }))
  const others = neighbours.map(({ other, relation }) => ({
    id: other.claim.id,
    label: other.source,
    note: other.event ?? undefined,
    text: other.label,
    value: other.claim.value,
    tone: (relation.coarse === 'apparent' ? 'apparent' : 'single') as Tone,
  }))
  const type = own.find((row) => row.value)?.value?.type
  const rows: RangeRow[] = [...own, ...others].flatMap(({ value, ...row }) => {
    const bounds = value?.type === type ? boundsOf(value) : null
    return bounds ? [{ ...row, ...bounds }] : []
  })
  if (rows.length < 2) return null
  const scale = (type === 'date' ? dateScale : numberScale)(rows)
  const distance = own.length === 2 ? distanceInWords(own[0]?.value ?? null, own[1]?.value ?? null) : null
  return (
    <Card className="p-5">
      <h2 className="text-title3 font-medium">{type === 'date' ? 'On a timeline' : 'On a number line'}</h2>
      <p className="mb-3 text-small text-quiet">
        {distance
          ? `The two answers lie ${distance}.`
          : 'A bar shows what the words allow; it fades where they leave it open.'}
      </p>
      <RangeLines
        label={type === 'date' ? 'The dates on a timeline' : 'The numbers on a line'}
        rows={rows}
        {...scale}
      />
    </Card>
  )
}

const shortList = (names: string[]) =>
  names.length > 2 ? `${names[0]} and ${names.length - 1} more` : names.join(', ')
