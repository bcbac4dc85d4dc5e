import { ENOUGH_CASES, measureInWords, type RuleMeasure } from '@/contracts/measured'

/** A measure with its range, where there are cases enough for one. */
export function MeasureText({ measure }: { measure: RuleMeasure }) {
  const words = measureInWords(measure)
  return (
    <span className="figures">
      {words}
      {measure.checked < ENOUGH_CASES ? null : (
        <span className="text-quiet">
          {' '}
          ({Math.round(measure.low * 100)} to {Math.round(measure.high * 100)} %)
        </span>
      )}
    </span>
  )
}
