import { counted } from '@/contracts/story-reading'
import { type Entry, tallyOf } from './import-item'

/** What an import came to, as plain text to be copied: the counts, and below them what went wrong, a line for each. */
export function summaryOf(entries: Entry[]): string {
  const { given, added, failed, open, offered } = tallyOf(entries)
  const counts = [
    `${added} of ${counted(given, 'item')} added`,
    `${failed} not added`,
    ...(open > 0 ? [`${open} still to come`] : []),
    ...(offered > 0 ? [`${counted(offered, 'link')} not chosen yet`] : []),
  ]
  return [`${counts.join(', ')}.`, ...entries.flatMap(linesOf)].join('\n')
}

function linesOf({ item, state }: Entry): string[] {
  if (state.at === 'failed') return [`${item.name}: ${state.problem.message} ${state.problem.next}`]
  return state.at === 'added' ? warningsOf(state).map((warning) => `${item.name}: ${warning}`) : []
}

/** What should be known of something that was added, whichever part of it says so. */
export function warningsOf({ warnings, kept }: Extract<Entry['state'], { at: 'added' }>): string[] {
  if (!kept) return warnings
  const parts = kept.sources.flatMap(({ name, warnings, problem }) => [
    ...(problem ? [`${name}: ${problem.message} ${problem.next}`] : []),
    ...warnings.map((warning) => (kept.sources.length > 1 ? `${name}: ${warning}` : warning)),
  ])
  const given = kept.given.filter(({ why }) => why !== '').map(({ what, why }) => `“${what}”: ${why}`)
  return [...new Set([...warnings, ...kept.notes, ...parts, ...given])]
}

/** How much of it was set on the sources of the story, in words; null where nothing came along. */
export function alongOf({ kept }: Extract<Entry['state'], { at: 'added' }>): string | null {
  const set = kept?.given.filter(({ outcome }) => outcome === 'set' || outcome === 'own-source') ?? []
  const count = (kind: 'check' | 'annotation') => set.filter((one) => one.kind === kind).length
  const says = [
    count('check') > 0 ? counted(count('check'), 'verdict') : '',
    count('annotation') > 0 ? counted(count('annotation'), 'marked place') : '',
  ].filter(Boolean)
  return says.length > 0 ? `${says.join(' and ')} set` : null
}
