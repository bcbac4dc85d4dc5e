/** A finding that the writer chose, with their words; `null` for the list: all findings, as they come. */
export type Chosen = { question: string; note: string }
export type Choice = Chosen[] | null

/** The finding `by` places further down, as far as the list goes. */
export function moved(list: Chosen[], question: string, by: number): Chosen[] {
  const at = list.findIndex((one) => one.question === question)
  const one = list[at]
  const to = Math.min(list.length - 1, Math.max(0, at + by))
  if (!one || to === at) return list
  const rest = list.filter((other) => other !== one)
  return [...rest.slice(0, to), one, ...rest.slice(to)]
}

export const without = (list: Chosen[], question: string): Chosen[] => list.filter((one) => one.question !== question)

/** At the end of the list; what is there already stays where it is. */
export const withOne = (list: Choice, question: string): Chosen[] =>
  list?.some((one) => one.question === question) ? list : [...(list ?? []), { question, note: '' }]

export const noted = (list: Chosen[], question: string, note: string): Chosen[] =>
  list.map((one) => (one.question === question ? { ...one, note } : one))

export const sameChoice = (a: Choice, b: Choice): boolean => JSON.stringify(a) === JSON.stringify(b)
