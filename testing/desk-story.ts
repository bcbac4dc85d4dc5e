import type { ReviewDto, SourceDto, StoryDto } from '../contracts/desk'
import type { Claim, Voice } from '../engine/model/claim'
import type { Answer, Comparison, Question } from '../engine/model/comparison'
import type { Relation } from '../engine/model/relation'
import type { DateValue, EventRef } from '../engine/model/value'

/** A small invented story with one of everything that the desk shows, put together by hand. */
export const TEXTS = {
  gazette:
    'A new bridge for Port Callow\n\nThe Callow bridge opened on 4 May 2031 🌉 after years of delay. The mayor said 40 workers had been hurt while it was built.\n\nInes Roth, Minister of Roads, cut the ribbon. The bridge will empty the ferries, the mayor warned.',
  herald:
    'Ferries stay\n\nAccording to the harbour union, 52 workers were hurt on the Callow bridge. Ines Roth, Minister of Rail, was there.\n\nUnion chief Odd Lind called talk of empty ferries “pure fantasy”.',
  weekly: 'When the old Callow bridge was built in 1960, 12 workers were hurt. It opened in June of that year.',
  record: 'Ines Roth has been Minister of Roads since 2030. The Callow bridge opened on 4 May 2031.',
} as const

type SourceId = keyof typeof TEXTS

const source = (id: SourceId, more: Partial<SourceDto>): SourceDto => ({
  id,
  title: null,
  outlet: null,
  author: null,
  kind: 'news',
  published: '2031-05-05',
  url: null,
  archiveUrl: null,
  groups: [],
  reference: false,
  fileName: `${id}.txt`,
  language: 'en',
  analysed: true,
  words: TEXTS[id].split(/\s+/).length,
  sha256: '0'.repeat(64),
  pages: null,
  original: null,
  ...more,
})

export const SOURCES = [
  source('gazette', { outlet: 'Callow Gazette (evening edition)', title: 'A new bridge for Port Callow' }),
  source('herald', { outlet: 'Harbour Herald', title: 'Ferries stay' }),
  source('weekly', { outlet: 'The Weekly Ledger', published: '2031-05' }),
  source('record', { title: 'Reference notes', kind: 'reference', reference: true }),
]

const day = (start: string, end = start): DateValue => ({
  type: 'date',
  start,
  end,
  granularity: start === end ? 'day' : start.endsWith('01-01') ? 'year' : 'month',
  role: 'event',
  stated: true,
})

const event = (label: string, time: DateValue | null): EventRef => ({
  label,
  participants: ['Callow bridge'],
  action: 'build',
  time,
  place: null,
})

const NEW_BRIDGE = event('building of the Callow bridge', day('2031-01-01', '2031-12-31'))
const OLD_BRIDGE = event('building of the old Callow bridge', day('1960-01-01', '1960-12-31'))

/** A claim pinned to its words by looking them up; offsets in code points as the method publishes them. */
export function claim(id: string, from: SourceId, exact: string, more: Partial<Claim> = {}): Claim {
  const before = TEXTS[from].split(exact)[0] as string
  const start = [...before].length
  const voices: Voice[] = [{ name: from, kind: 'source' }]
  return {
    id,
    source: from,
    statement: exact,
    quote: { exact, prefix: [...before].slice(-32).join(''), suffix: '', start, end: start + [...exact].length },
    voices,
    certainty: 'stated',
    polarity: 'positive',
    kind: 'other',
    value: null,
    event: null,
    time: null,
    scope: null,
    rules: ['test'],
    origin: id,
    part: 'body',
    ...more,
  }
}

const hurt = (number: number) => ({
  type: 'quantity' as const,
  number,
  low: number,
  high: number,
  unit: null,
  of: 'workers hurt',
  stated: true,
})
const role = (title: string) => ({
  type: 'role' as const,
  person: 'Ines Roth',
  title,
  organisation: null,
  country: null,
  from: null,
  to: null,
  status: 'current' as const,
})
const mayor: Voice = { name: 'the mayor', kind: 'person' }
const union: Voice = { name: 'the harbour union', kind: 'organisation' }
const lind: Voice = { name: 'Odd Lind', kind: 'person' }
const self = (name: SourceId): Voice => ({ name, kind: 'source' })

export const CLAIMS: Claim[] = [
  claim('opened-g', 'gazette', 'The Callow bridge opened on 4 May 2031 🌉', {
    kind: 'date',
    value: day('2031-05-04'),
    event: NEW_BRIDGE,
  }),
  claim('opened-r', 'record', 'The Callow bridge opened on 4 May 2031.', { kind: 'date', value: day('2031-05-04') }),
  claim('hurt-g', 'gazette', '40 workers had been hurt', {
    kind: 'quantity',
    value: hurt(40),
    event: NEW_BRIDGE,
    voices: [self('gazette'), mayor],
  }),
  claim('hurt-h', 'herald', '52 workers were hurt', {
    kind: 'quantity',
    value: hurt(52),
    event: NEW_BRIDGE,
    voices: [self('herald'), union],
  }),
  claim('hurt-w', 'weekly', '12 workers were hurt', { kind: 'quantity', value: hurt(12), event: OLD_BRIDGE }),
  claim('role-g', 'gazette', 'Ines Roth, Minister of Roads', { kind: 'role', value: role('Minister of Roads') }),
  claim('role-h', 'herald', 'Ines Roth, Minister of Rail', { kind: 'role', value: role('Minister of Rail') }),
  claim('role-r', 'record', 'Ines Roth has been Minister of Roads since 2030.', {
    kind: 'role',
    value: role('Minister of Roads'),
  }),
  claim('empty-g', 'gazette', 'The bridge will empty the ferries, the mayor warned.', {
    certainty: 'expected',
    voices: [self('gazette'), mayor],
  }),
  claim('empty-h', 'herald', 'Union chief Odd Lind called talk of empty ferries “pure fantasy”.', {
    certainty: 'denied',
    voices: [self('herald'), lind],
  }),
  claim('old-w', 'weekly', 'It opened in June of that year.', {
    kind: 'date',
    value: day('1960-06-01', '1960-06-30'),
    event: OLD_BRIDGE,
  }),
]

const relation = (
  a: string,
  b: string,
  kind: Relation['relation'],
  coarse: Relation['coarse'],
  more = {},
): Relation => ({
  a,
  b,
  relation: kind,
  coarse,
  differs: null,
  reason: `${a} beside ${b}`,
  score: 0.9,
  rule: `compare/${kind}`,
  ...more,
})

const answer = (id: string, label: string, ...claims: string[]): Answer => ({ id, label, claims })

export const question = (id: string, more: Partial<Question>): Question => ({
  id,
  text: id,
  kind: 'other',
  finding: 'single',
  origins: 1,
  answers: [],
  relations: [],
  verdict: `${id} in one sentence.`,
  settles: null,
  against_record: false,
  omitted: { by: [], of: 3 },
  ...more,
})

export const QUESTIONS: Question[] = [
  question('hurt-new', {
    text: 'How many workers were hurt while the Callow bridge was built?',
    kind: 'quantity',
    finding: 'conflict',
    origins: 2,
    answers: [answer('a40', '40', 'hurt-g'), answer('a52', '52', 'hurt-h')],
    relations: [
      relation('hurt-g', 'hurt-h', 'contradicts', 'conflict', { differs: 'quantity' }),
      relation('hurt-g', 'hurt-w', 'differentEvent', 'apparent', { differs: 'quantity', score: 0.8 }),
    ],
    settles: 'The accident book of the building site.',
    omitted: { by: ['record'], of: 3 },
  }),
  question('hurt-old', {
    text: 'How many workers were hurt while the old Callow bridge was built?',
    kind: 'quantity',
    answers: [answer('a12', '12', 'hurt-w')],
    relations: [relation('hurt-w', 'hurt-g', 'differentEvent', 'apparent', { differs: 'quantity', score: 0.8 })],
  }),
  question('role', {
    text: 'Which office does Ines Roth hold?',
    kind: 'role',
    finding: 'conflict',
    origins: 3,
    against_record: true,
    answers: [answer('roads', 'Minister of Roads', 'role-g', 'role-r'), answer('rail', 'Minister of Rail', 'role-h')],
    relations: [
      relation('role-h', 'role-r', 'contradicts', 'conflict', { differs: 'role', score: 0.95 }),
      relation('role-g', 'role-h', 'contradicts', 'conflict', { differs: 'role' }),
      relation('role-g', 'role-r', 'sameTruthConditions', 'agree'),
    ],
  }),
  question('opened', {
    text: 'When did the Callow bridge open?',
    kind: 'date',
    finding: 'agreement',
    origins: 2,
    answers: [answer('may', '4 May 2031', 'opened-g', 'opened-r')],
    relations: [relation('opened-g', 'opened-r', 'sameTruthConditions', 'agree')],
    omitted: { by: ['herald', 'weekly'], of: 3 },
  }),
  question('opened-old', {
    text: 'When did the old Callow bridge open?',
    kind: 'date',
    answers: [answer('june', 'June 1960', 'old-w')],
  }),
]

export const PROPOSITION = 'The bridge will empty the ferries'

export const COMPARISON: Comparison = {
  schema: 'variorum/comparison@1',
  method: 'test',
  sources: SOURCES.map(({ id, fileName, title, outlet, kind, published, sha256 }) => ({
    id,
    file: fileName,
    title,
    outlet,
    kind,
    published,
    sha256,
  })),
  claims: CLAIMS,
  questions: QUESTIONS,
  stances: [
    {
      proposition: PROPOSITION,
      source: 'gazette',
      voice: 'the mayor',
      stance: 'asserts',
      claim: 'empty-g',
      reason: 'says so',
      score: 0.8,
    },
    {
      proposition: PROPOSITION,
      source: 'herald',
      voice: 'Odd Lind',
      stance: 'rejects',
      claim: 'empty-h',
      reason: '“fantasy”',
      score: 0.9,
    },
  ],
}

export const review = (more: Partial<ReviewDto>): ReviewDto => ({
  id: 'review-1',
  target: 'question',
  key: 'hurt-new',
  decision: 'apparent',
  note: '',
  origin: null,
  person: { id: 'p1', name: 'Mira' },
  at: '2031-06-01T10:00:00.000Z',
  orphaned: false,
  reading: 1,
  quotes: [],
  ...more,
})

export const deskStory = (more: Partial<StoryDto> = {}): StoryDto => ({
  id: 's1',
  slug: 'callow-bridge',
  title: 'The Callow bridge',
  description: null,
  sources: SOURCES,
  propositions: [PROPOSITION],
  run: { id: 'r1', method: 'test', at: '2031-06-01T09:00:00.000Z', milliseconds: 12, failed: [] },
  comparison: COMPARISON,
  machine: COMPARISON,
  edits: [],
  version: '1',
  reviews: [],
  ...more,
})
