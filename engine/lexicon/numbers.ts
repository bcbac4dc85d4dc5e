import type { Comparator } from '../model/annotated'

/** Words that count, from zero to ninety. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    nought: 0,
    naught: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
)

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 1e2,
    thousand: 1e3,
    lakh: 1e5,
    million: 1e6,
    crore: 1e7,
    billion: 1e9,
    trillion: 1e12,
    quadrillion: 1e15,
  }),
)

/** Short scales after a figure, a space allowed ("3.2 bn"). */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({ bn: 1e9, bln: 1e9, mn: 1e6, mln: 1e6, mil: 1e6, mm: 1e6, tn: 1e12, trn: 1e12, k: 1e3 }),
)

/** Short scales that must touch the figure and that elsewhere are units; case counts. */
export const ATTACHED_SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({ m: 1e6, M: 1e6, b: 1e9, B: 1e9, t: 1e12, T: 1e12, K: 1e3, MM: 1e6 }),
)

/** Plural scales that count without a number: "dozens of ships". The value is the least the word allows. */
export const VAGUE_SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    tens: 10,
    dozens: 12,
    scores: 20,
    hundreds: 1e2,
    thousands: 1e3,
    lakhs: 1e5,
    millions: 1e6,
    crores: 1e7,
    billions: 1e9,
    trillions: 1e12,
  }),
)

/** Words for a place in a row. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
    hundredth: 1e2,
    thousandth: 1e3,
    millionth: 1e6,
    billionth: 1e9,
    trillionth: 1e12,
  }),
)

/** Words that divide: "two thirds". `second` is none, `quarter` and `half` are no ordinals. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ...[...ORDINALS]
    .filter(([, value]) => value > 2)
    .flatMap(([word, value]): [string, number][] => [
      [word, value],
      [`${word}s`, value],
    ]),
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ['firsts', 1],
])

export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '½': 1 / 2,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '¼': 1 / 4,
    '¾': 3 / 4,
    '⅕': 1 / 5,
    '⅖': 2 / 5,
    '⅗': 3 / 5,
    '⅘': 4 / 5,
    '⅙': 1 / 6,
    '⅚': 5 / 6,
    '⅛': 1 / 8,
    '⅜': 3 / 8,
    '⅝': 5 / 8,
    '⅞': 7 / 8,
  }),
)

/** Verbs and adverbs that multiply. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twice: 2,
    thrice: 3,
    double: 2,
    doubled: 2,
    doubles: 2,
    doubling: 2,
    triple: 3,
    tripled: 3,
    triples: 3,
    tripling: 3,
    treble: 3,
    trebled: 3,
    quadruple: 4,
    quadrupled: 4,
    quadrupling: 4,
    quintupled: 5,
  }),
)

/** Phrases before a number. Longer phrases first where one ends in another. */
export const COMPARATORS_BEFORE: readonly (readonly [string, Comparator])[] = [
  ['no more than', 'atMost'],
  ['not more than', 'atMost'],
  ['no greater than', 'atMost'],
  ['no higher than', 'atMost'],
  ['no larger than', 'atMost'],
  ['no longer than', 'atMost'],
  ['no later than', 'atMost'],
  ['no older than', 'atMost'],
  ['not higher than', 'atMost'],
  ['not exceeding', 'atMost'],
  ['not exceed', 'atMost'],
  ['never more than', 'atMost'],
  ['no lower than', 'atLeast'],
  ['no younger than', 'atLeast'],
  ['as young as', 'atLeast'],
  ['as low as', 'atLeast'],
  ['as old as', 'atMost'],
  ['no less than', 'atLeast'],
  ['not less than', 'atLeast'],
  ['no fewer than', 'atLeast'],
  ['not fewer than', 'atLeast'],
  ['a little more than', 'moreThan'],
  ['slightly more than', 'moreThan'],
  ['a bit more than', 'moreThan'],
  ['just over', 'moreThan'],
  ['well over', 'moreThan'],
  ['well above', 'moreThan'],
  ['more than', 'moreThan'],
  ['greater than', 'moreThan'],
  ['higher than', 'moreThan'],
  ['larger than', 'moreThan'],
  ['longer than', 'moreThan'],
  ['upward of', 'moreThan'],
  ['upwards of', 'moreThan'],
  ['in excess of', 'moreThan'],
  ['north of', 'moreThan'],
  ['over', 'moreThan'],
  ['above', 'moreThan'],
  ['exceeding', 'moreThan'],
  ['topping', 'moreThan'],
  ['exceeds', 'moreThan'],
  ['exceeded', 'moreThan'],
  ['surpassing', 'moreThan'],
  ['surpassed', 'moreThan'],
  ['topped', 'moreThan'],
  ['at least', 'atLeast'],
  ['at the very least', 'atLeast'],
  ['a minimum of', 'atLeast'],
  ['minimum of', 'atLeast'],
  ['as few as', 'atLeast'],
  ['as little as', 'atLeast'],
  ['up to', 'atMost'],
  ['as many as', 'atMost'],
  ['as much as', 'atMost'],
  ['as high as', 'atMost'],
  ['at most', 'atMost'],
  ['a maximum of', 'atMost'],
  ['maximum of', 'atMost'],
  ['fewer than', 'lessThan'],
  ['less than', 'lessThan'],
  ['lower than', 'lessThan'],
  ['smaller than', 'lessThan'],
  ['younger than', 'lessThan'],
  ['older than', 'moreThan'],
  ['shorter than', 'lessThan'],
  ['under', 'lessThan'],
  ['below', 'lessThan'],
  ['just under', 'nearly'],
  ['just below', 'nearly'],
  ['just shy of', 'nearly'],
  ['shy of', 'nearly'],
  ['a little less than', 'nearly'],
  ['slightly less than', 'nearly'],
  ['close to', 'nearly'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['approaching', 'nearly'],
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['approx.', 'about'],
  ['roughly', 'about'],
  ['some', 'about'],
  ['circa', 'about'],
  ['an estimated', 'about'],
  ['the estimated', 'about'],
  ['estimated', 'about'],
  ['on the order of', 'about'],
  ['in the region of', 'about'],
  ['or so', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
  ['>', 'moreThan'],
  ['<', 'lessThan'],
  ['≥', 'atLeast'],
  ['≤', 'atMost'],
  ['exactly', 'exact'],
  ['precisely', 'exact'],
]

/** Phrases after a number, and after its unit or what it counts. */
export const COMPARATORS_AFTER: readonly (readonly [string, Comparator])[] = [
  ['or more', 'atLeast'],
  ['or greater', 'atLeast'],
  ['or higher', 'atLeast'],
  ['or above', 'atLeast'],
  ['or older', 'atLeast'],
  ['and over', 'atLeast'],
  ['and above', 'atLeast'],
  ['and older', 'atLeast'],
  ['and up', 'atLeast'],
  ['and counting', 'atLeast'],
  ['at least', 'atLeast'],
  ['or fewer', 'atMost'],
  ['or less', 'atMost'],
  ['or lower', 'atMost'],
  ['or below', 'atMost'],
  ['or under', 'atMost'],
  ['or younger', 'atMost'],
  ['at most', 'atMost'],
  ['at the most', 'atMost'],
  ['or so', 'about'],
  ['-odd', 'about'],
  ['- odd', 'about'],
  ['odd', 'about'],
  ['-plus', 'atLeast'],
  ['- plus', 'atLeast'],
  ['plus', 'atLeast'],
  ['+', 'atLeast'],
]

/** What is said of people that a number counts without naming them: "3 dead", "killing five". */
export const CASUALTIES: ReadonlySet<string> = new Set(
  'dead injured wounded hurt killed missing detained arrested homeless displaced hospitalised hospitalized'.split(' '),
)

/** Nouns that an ordinal makes a rank or a kind of: "first lady", "second-class". */
export const RANKED: ReadonlySet<string> = new Set(
  'responder responders lady minister gentleman aid class degree hand lieutenant glance sight party rate tier person cousin amendment place string'.split(
    ' ',
  ),
)

/** Nouns whose number is a label and counts nothing: "Article 5", "room 12". */
export const LABELS: ReadonlySet<string> = new Set(
  'image caption photo slide prop week act addendum annex appendix apartment apt area article articles block bus bulletin case channel chapter class clause column decree directive district division episode exhibit exit figure fig flat flight floor formula freeway gate grade group highway interstate issue item key lane law lesson level line lot model no no. nos nos. note number observation order page pages para paragraph part phase pier platform platoon point process program project proposition protocol province question regiment regulation resolution road room round route rule section sector series size stage step suite table terminal test tier title track type unit version verse vol volume ward windows zone'.split(
    ' ',
  ),
)
