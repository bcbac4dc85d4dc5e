import type { Pasted } from './story-maker'

/**
 * Reports of one storm. Two papers cite each other on the captain; one names the voice that another leaves unnamed; a count
 * that goes on, and two counts of one day and one voice that clash; one paper came out before the storm, one after all of it.
 */
export const FERRY: Pasted[] = [
  {
    outlet: 'Tarnby Post',
    published: '2031-03-04',
    text: 'A storm hit the ferry to Skarholm on 3 March 2031. The storm injured 40 passengers on the ferry to Skarholm, Mara Holt told the Harbour News. The captain had ignored the warning, the Harbour News reported. Officials said that the engine had failed on Monday. The radio had been switched off, Mara Holt said.',
  },
  {
    outlet: 'Harbour News',
    published: '2031-03-06',
    text: 'The storm injured 52 passengers on the ferry to Skarholm on 3 March 2031, Mara Holt said. The captain had ignored the warning, the Tarnby Post reported. The engine had failed on Monday, harbour master Jon Brekke said. The radio had been switched off, Mara Holt said.',
  },
  {
    outlet: 'Skarholm View',
    published: '2031-03-06',
    text: 'The storm injured 61 passengers on the ferry to Skarholm on 3 March 2031, Mara Holt said. The ferry was built in 2012.',
  },
  {
    outlet: 'Island Weekly',
    published: '2031-03-01',
    text: 'The ferry to Skarholm was built in 2012. It carries the mail.',
  },
  {
    outlet: 'Coast Courier',
    published: '2031-03-08',
    text: 'The ferry to Skarholm is back. Nobody in the harbour spoke of it.',
  },
]
