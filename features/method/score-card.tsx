import { measured, type PartMeasure } from '@/contracts/measured'
import { Table, Td, Th } from '@/ui/table'

const REACHED = { aim: 'reaches the aim', must: 'reaches the goal', short: 'falls short', open: '' }

/** What was measured, as a table: each figure beside what comparing words alone reaches, and beside published ones. */
export function ScoreCard() {
  return (
    <>
      <p>
        What the program answers is held against what people have labelled, on texts that were not written for it. A
        figure of 1.00 would be right throughout. Comparing words alone, without any method, reaches what stands under
        “words alone”; it is the floor. The goals were set before the work began. “F1” falls both when something is
        missed and when something is found that is not there; in “macro-F1” and “balanced accuracy” a rare label counts
        as much as a common one.
      </p>
      <Table label="Figures of the score card" className="rounded-card border border-line bg-surface">
        <thead>
          <tr>
            <Th>What was asked</Th>
            <Th className="text-right">Reached</Th>
            <Th className="text-right">Words alone</Th>
            <Th className="text-right">Goal</Th>
            <Th>What others reach</Th>
          </tr>
        </thead>
        <tbody>
          {measured.parts.map((part) => (
            <tr key={part.part}>
              <Th scope="row" className="min-w-40 sm:min-w-56">
                <span className="block text-small font-normal">{sentence(part.measures)}</span>
                <code className="font-mono text-[0.75rem] font-normal text-quiet">{part.part}</code>
              </Th>
              <Td className="figures text-right">
                <strong className="font-semibold">{part.figure.toFixed(2)}</strong>
                <span className="block text-fine whitespace-nowrap text-quiet">{REACHED[standing(part)]}</span>
              </Td>
              <Td className="figures text-right">{part.floor}</Td>
              <Td className="figures text-right whitespace-nowrap">
                {part.must === null ? '–' : part.must.toFixed(2)}
                {part.aim === null || part.aim === part.must ? null : (
                  <span className="block text-fine text-quiet">aim {part.aim.toFixed(2)}</span>
                )}
              </Td>
              <Td className="text-quiet">{part.published}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="text-small text-quiet">
        Measured with method {measured.method}. Published figures are on other rows of the same sets. Where weights were
        fitted, the figure shown is on rows that the fitting did not see, as far as such a figure is at hand; the score
        card in the project’s documents says for each how it was come by.
      </p>
    </>
  )
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function standing({ figure, must, aim }: PartMeasure): keyof typeof REACHED {
  if (must === null) return 'open'
  if (aim !== null && figure >= aim) return 'aim'
  return figure >= must ? 'must' : 'short'
}
