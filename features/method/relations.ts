import type { RelationKind } from '@/engine/model/relation'

/** Each relation with what it means and an everyday example. */
export const RELATIONS: { kind: RelationKind; says: string; example: string }[] = [
  {
    kind: 'sameTruthConditions',
    says: 'No state of the world makes one true and the other false.',
    example: '“Six buses were late” and “half a dozen buses ran late”.',
  },
  {
    kind: 'narrows',
    says: 'The first says more; who accepts it accepts the second.',
    example: '“47 people came” beside “about 50 people came”.',
  },
  {
    kind: 'broadens',
    says: 'The first says less; it follows from the second.',
    example: '“In the spring” beside “on 3 April”.',
  },
  {
    kind: 'hedgeDiffers',
    says: 'Both say the same, one of them with more caution.',
    example: '“The shop will close” and “the shop may close”.',
  },
  {
    kind: 'quoteVariant',
    says: 'The same quotation in two wordings.',
    example: 'Two papers print one sentence of the mayor with a word changed.',
  },
  {
    kind: 'nameVariant',
    says: 'Two names for one person or thing.',
    example: '“The Rowing League” and “the Rowing Association”.',
  },
  {
    kind: 'copiedFrom',
    says: 'One is taken from the other, word for word; they count as one origin.',
    example: 'Four papers print one agency report.',
  },
  {
    kind: 'contradicts',
    says: 'Same event, same time, same scope, and both cannot be true.',
    example: '“Nine goals” and “eleven goals” of one match.',
  },
  {
    kind: 'supersedes',
    says: 'The first is a later state of the same thing.',
    example: 'Three boats missing on Monday, one on Tuesday.',
  },
  {
    kind: 'differentEvent',
    says: 'They speak of two events of one kind.',
    example: 'The flood of last year and the flood of this year.',
  },
  {
    kind: 'differentTime',
    says: 'They speak of the same thing at two times.',
    example: 'The price in March and the price in May.',
  },
  {
    kind: 'differentScope',
    says: 'They count a part and a whole, or two parts.',
    example: 'Jobs lost in the town, and in the whole county.',
  },
  {
    kind: 'differentUnitOrDefinition',
    says: 'They measure in different units, or define the thing differently.',
    example: 'Households without power, and people without power.',
  },
  {
    kind: 'differentAttribution',
    says: 'The same slot, filled for two speakers.',
    example: 'What the union asks for, and what the owners offer.',
  },
]
