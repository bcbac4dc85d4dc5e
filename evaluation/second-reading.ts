/** What a pair is, and what somebody says it is: a conflict, agreement, or something else. */
export type View = 'conflict' | 'agree' | 'other'

/** The labels of the sets that mean a conflict or agreement; all others mean neither. */
export const viewOf = (label: string): View =>
  label === 'conflict' ? 'conflict' : label === 'agree' || label === 'name_variant' ? 'agree' : 'other'

export type Judged = { gold: View; method: View; model: View }

/** Who says “conflict”: the method, the model, both at once, or either. */
const SPEAKERS: [name: string, says: (row: Judged) => boolean][] = [
  ['the method', ({ method }) => method === 'conflict'],
  ['the model', ({ model }) => model === 'conflict'],
  ['both', ({ method, model }) => method === 'conflict' && model === 'conflict'],
  ['either', ({ method, model }) => method === 'conflict' || model === 'conflict'],
]

export type Line = {
  who: string
  found: number
  of: number
  right: number
  said: number
  falseAlarms: number
  others: number
}

/** How many of the conflicts each finds, how often it is right when it says so, and how often it is a false alarm. */
export const conflictLines = (rows: Judged[]): Line[] =>
  SPEAKERS.map(([who, says]) => {
    const [conflicts, others] = [
      rows.filter(({ gold }) => gold === 'conflict'),
      rows.filter(({ gold }) => gold !== 'conflict'),
    ]
    const found = conflicts.filter(says).length
    const falseAlarms = others.filter(says).length
    return {
      who,
      found,
      of: conflicts.length,
      right: found,
      said: found + falseAlarms,
      falseAlarms,
      others: others.length,
    }
  })

/** The share of the pairs on which one who says so is right that they agree, and of the agreeing ones that are found. */
export function agreement(rows: Judged[], who: 'method' | 'model'): { found: number; of: number; said: number } {
  const agreeing = rows.filter(({ gold }) => gold === 'agree')
  return {
    found: agreeing.filter((row) => row[who] === 'agree').length,
    of: agreeing.length,
    said: rows.filter((row) => row[who] === 'agree').length,
  }
}
