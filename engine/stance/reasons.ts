import type { StanceKind } from '../model/comparison'

const MEANING: Record<StanceKind, string> = {
  asserts: 'takes it as true',
  rejects: 'says that it is not so',
  hedges: 'takes it half or as possible',
  reports: 'passes it on without taking it',
  silent: 'does not speak of it',
}

/** Why a stance was given, in words a person would use. */
export function reasonFor(stance: StanceKind, cues: readonly string[], cover: number): string {
  const marks = [...new Set(cues)].slice(0, 4).map((cue) => `“${cue}”`)
  if (stance === 'silent')
    return `${MEANING.silent}: it shares ${cover > 0 ? 'too little' : 'no word'} with the proposition`
  const share = cover >= 0.5 ? 'names most of the proposition' : 'touches the proposition'
  return marks.length > 0
    ? `${MEANING[stance]}: ${marks.join(', ')}`
    : `${MEANING[stance]}: ${share} without a word of doubt or denial`.replace(
        / without .*/,
        stance === 'asserts' ? ' without a word of doubt or denial' : '',
      )
}
