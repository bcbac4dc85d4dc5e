import { counted } from '@/contracts/story-reading'
import type { Asked } from '@/contracts/suggestions'

/** What came of an asking, in one line. */
export function askedInWords(asked: Asked, model: string): string {
  const { suggested, remembered, undecided, dropped, left } = asked
  const parts = [
    suggested > 0 ? counted(suggested, 'suggestion') : '',
    undecided > 0 ? `takes no side on ${counted(undecided, 'pair')}` : '',
    dropped > 0 ? `${counted(dropped, 'answer')} thrown away (not readable, or quoting words that are not there)` : '',
    remembered > 0 ? `${remembered} remembered from before` : '',
    left > 0 ? `${counted(left, 'pair')} not asked` : '',
  ].filter(Boolean)
  if (parts.length > 0) return `${model}: ${parts.join(', ')}.`
  return asked.stopped ? '' : 'There is nothing to ask: no two sources meet on this question.'
}
