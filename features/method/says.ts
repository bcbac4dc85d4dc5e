import type { RuleMeasure } from '@/contracts/measured'
import { FINDING_WORDS } from '@/contracts/words'
import type { Tone } from '@/ui/tone-mark'

/** What a rule can say of two claims, as the findings are called. */
export const SAYS_WORDS: Record<RuleMeasure['says'], { name: string; tone: Tone }> = {
  agree: { name: FINDING_WORDS.agreement.name, tone: 'agreement' },
  conflict: { name: FINDING_WORDS.conflict.name, tone: 'conflict' },
  apparent: { name: FINDING_WORDS.apparent.name, tone: 'apparent' },
}
