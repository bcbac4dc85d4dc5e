/** How far likelihoods have to be drawn towards a half to come true as often as they say; what is likelier stays likelier. */
import { minimise } from '../minimise'
import type { Judged } from './held-out'

export type Saying = { said: number; held: boolean; weight: number }

const STEPS = 50

const oddsOf = (said: number): number => Math.log(said / (1 - said))
const likelihoodOf = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** The factor of the log odds at which the sayings are least surprising. */
export function slopeOf(sayings: readonly Saying[]): number {
  const sure = sayings.filter(({ said }) => said > 0 && said < 1)
  const [found = 0] = minimise(
    (at, gradient) => {
      let loss = 0
      let change = 0
      for (const { said, held, weight } of sure) {
        const odds = oddsOf(said)
        const now = likelihoodOf((at[0] as number) * odds)
        loss -= weight * Math.log(Math.max(1e-300, held ? now : 1 - now))
        change += weight * (now - (held ? 1 : 0)) * odds
      }
      gradient[0] = change
      return loss
    },
    1,
    STEPS,
  )
  return found
}

export const soften = (said: number, slope: number): number =>
  said <= 0 || said >= 1 ? said : likelihoodOf(slope * oddsOf(said))

/** What was said of a label. `even`: in each group of rows both sides weigh the same, as in the fitting. */
export function sayingsOf(rows: readonly Judged[], label: string, even = false): Saying[] {
  const counts = new Map<string, number>()
  const key = ({ part, group, gold }: Judged): string => `${part} ${group} ${gold === label}`
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1)
  return rows.map((row) => ({
    said: row.yes,
    held: row.gold === label,
    weight: even ? 100 / (counts.get(key(row)) ?? 1) : 1,
  }))
}
