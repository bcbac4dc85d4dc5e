/**
 * Events that other things happen at, a line a family; its first word names it. Actions that news tells of as one event share a line:
 * talks are held at a visit, shots are fired in an attack.
 */
const TABLE = `
visit trip tour journey travel stay embark arrive arrival
meeting talk talks summit meet
attack assault strike raid bombing shooting shoot massacre
election vote poll runoff primary
war invasion conflict
trial hearing
ruling verdict judgment
protest demonstration rally march riot
funeral burial memorial
crash collision derailment
explosion blast
fire wildfire blaze
storm hurricane typhoon cyclone
flood flooding
earthquake quake
outbreak epidemic pandemic
conference forum congress convention
ceremony inauguration
match game final tournament
campaign
debate
strike walkout
coup uprising revolution
exercise drill
`

export const EVENT_FAMILIES: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((row) => {
      const words = row.split(' ')
      return words.map((word): [string, string] => [word, words[0] as string])
    })
    .reverse(),
)

/** Events that are held at others: talks named without who talks are those of the visit that the text tells of. */
export const HELD_AT: ReadonlyMap<string, string> = new Map([['meeting', 'visit']])

/** Events that a text goes on to tell of after naming them: what follows happened there. Their maker is the subject of the clause. */
export const HOSTS: ReadonlySet<string> = new Set(['visit', 'meeting'])

/** Verbs that tell a visit; their subject is the visitor. */
export const VISIT_VERBS: ReadonlySet<string> = new Set(['visit', 'travel', 'arrive', 'embark', 'tour', 'land', 'fly'])

/** Event words that mean something else as often: they count only with somebody, somewhere or some time. */
export const OFTEN_ABSTRACT: ReadonlySet<string> = new Set([
  'demonstration',
  'campaign',
  'fire',
  'match',
  'game',
  'final',
  'primary',
  'poll',
  'conflict',
  'strike',
  'rally',
  'march',
  'raid',
  'debate',
  'exercise',
  'drill',
  'stay',
  'revolution',
  'trial',
  'congress',
])
