import { cohensKappa } from '../metrics'
import { CATEGORIES, type Reading } from './table'

/** What two readers make of the drawn conflicts: how many each calls real, how far they agree, and what the false ones are. */
export function agreementOf({ rows }: Reading) {
  const [first, second] = [0, 1].map((k) => rows.map((row) => row.readers[k]?.label ?? null)) as [
    (string | null)[],
    (string | null)[],
  ]
  if (rows.length === 0 || [...first, ...second].includes(null)) throw new Error('two readers must have read every row')
  const real = (labels: readonly (string | null)[]) => labels.filter((label) => label === 'real').length
  const same = first.filter((label, k) => label === second[k]).length
  const categories = CATEGORIES.map((category) => ({
    category,
    counts: [0, 1].map((k) => rows.filter((row) => row.readers[k]?.category === category).length),
  }))
  return {
    rows: rows.length,
    real: [real(first), real(second)],
    realToBoth: rows.filter((_, k) => first[k] === 'real' && second[k] === 'real').length,
    rawAgreement: same / rows.length,
    kappa: cohensKappa(first, second),
    falseBy: categories.filter(({ counts }) => counts.some((count) => count > 0)),
  }
}
