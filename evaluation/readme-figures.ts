import type { Results } from './scorecard'

const START = '<!-- figures: written by npm run evaluate -->'
const END = '<!-- end of figures -->'

/** The README with the figures of the card in their place. */
export function withFigures(readme: string, results: Results): string {
  const from = readme.indexOf(START)
  const to = readme.indexOf(END)
  if (from < 0 || to < from) throw new Error('README.md has lost the marks between which its figures stand')
  return `${readme.slice(0, from + START.length)}\n${figures(results).join('\n')}\n${readme.slice(to)}`
}

function figures({ sample, parts }: Results): string[] {
  const { pairs, stances, traps } = sample.score
  const lines = [
    `- Sample story: ${pairs.found} of the ${pairs.of} pairs that a careful reader set side by side, ${stances.found} of ${stances.of} stances; ${traps.flagged} of ${traps.of} traps taken for a conflict.`,
  ]
  const unseen = parts.find((part) => part.part === 'unseen')?.detail ?? ''
  const count = (name: string) => new RegExp(`${name} (\\d+)/(\\d+)`).exec(unseen)?.slice(1) ?? []
  const [found, of] = count('pairs')
  const [conflicts, disputed] = count('conflicts')
  const [flagged, tried] = count('traps flagged')
  if (of && disputed && tried)
    lines.push(
      `- Whole stories that it was not built on: ${found} of ${of} pairs, ${conflicts} of ${disputed} conflicts; ${flagged} of ${tried} traps taken for a conflict.`,
    )
  const figure = (name: string) => parts.find((part) => part.part === name)?.figure
  const [dates, numbers, attribution] = [figure('dates'), figure('numbers'), figure('attribution')]
  if (dates && numbers && attribution)
    lines.push(
      `- Reading: dates ${dates.toFixed(2)}, numbers ${numbers.toFixed(2)}, who says what ${attribution.toFixed(2)} (F1; published date taggers reach 0.67 to 0.78).`,
    )
  return lines
}
