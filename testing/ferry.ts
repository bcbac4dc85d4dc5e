import type { Comparison, SourceInput } from '../engine/model/comparison'
import { aClaim, aComparison, aQuestion, aRelation, aSource } from './builders'

/** Two short reports of one ferry trip that differ on the number of passengers, and what a method could find in them. */
export const FERRY_PROPOSITION = 'The ferry company is in trouble'

const HARBOUR =
  'The ferry carried 40 passengers on Monday. 🛳️ “The company is close to ruin,” said Ada Brook, a captain.'
const ISLAND =
  'Harbour Post reported that the ferry carried 45 passengers. Sailings went on without a break, the crew said.'

export const ferrySources = (): SourceInput[] => [
  aSource({ id: 'harbour', text: HARBOUR }),
  aSource({ id: 'island', text: ISLAND, title: 'A full ferry', outlet: 'Island News', published: '2024-05' }),
]

export function ferryComparison(): Comparison {
  const claims = [
    aClaim({ id: 'harbour-1', text: HARBOUR, exact: 'The ferry carried 40 passengers on Monday.' }),
    aClaim({
      id: 'harbour-2',
      text: HARBOUR,
      exact: '“The company is close to ruin,” said Ada Brook, a captain.',
      kind: 'other',
      value: null,
      voices: [
        { name: 'harbour', kind: 'source' },
        { name: 'Ada Brook', kind: 'person' },
      ],
      event: { label: 'Monday’s trip', participants: ['ferry'], action: 'sail', time: null, place: 'the harbour' },
      time: { type: 'date', start: '2024-05-13', end: '2024-05-13', granularity: 'day', role: 'event', stated: false },
      scope: 'the whole company',
      certainty: 'hedged',
    }),
    aClaim({
      id: 'island-1',
      source: 'island',
      text: ISLAND,
      exact: 'Harbour Post reported that the ferry carried 45 passengers.',
      voices: [
        { name: 'island', kind: 'source' },
        { name: 'Harbour Post', kind: 'outlet' },
      ],
      value: { type: 'quantity', number: 45, low: 45, high: 45, unit: null, of: 'passengers', stated: true },
    }),
  ]
  const passengers = aQuestion({
    finding: 'conflict',
    origins: 2,
    answers: [
      { id: 'a-40', label: '40', claims: ['harbour-1'] },
      { id: 'a-45', label: '45', claims: ['island-1'] },
    ],
    relations: [aRelation()],
    verdict: 'Harbour Post counts 40 passengers, Island News 45.',
    settles: 'The passenger list of that day.',
    omitted: { by: [], of: 2 },
  })
  const company = aQuestion({
    id: 'q-company',
    text: 'How does the company fare?',
    kind: 'other',
    answers: [{ id: 'a-ruin', label: 'close to ruin', claims: ['harbour-2'] }],
    omitted: { by: ['island'], of: 2 },
  })
  const stance = {
    proposition: FERRY_PROPOSITION,
    source: 'harbour',
    voice: 'Ada Brook',
    stance: 'asserts' as const,
    claim: 'harbour-2',
    reason: 'The captain says so in plain words.',
    score: 0.8,
  }
  return aComparison({ inputs: ferrySources(), claims, questions: [passengers, company], stances: [stance] })
}
