/** Words that stand for an office. Multi-word titles first where they matter; `=` names the title it is a synonym of. */
const OFFICES = `
general secretary
secretary general
secretary of state
prime minister=premier
deputy prime minister=deputy premier
vice president
vice chairman=vice chair
vice premier
attorney general
lieutenant governor
police chief
police commissioner
district attorney
chief justice
chief executive
chief executive officer=chief executive
chief of staff
commander in chief
head of state=president
head of government=premier
foreign minister=minister of foreign affairs
speaker of the house=house speaker
speaker
house speaker
majority leader
minority leader
supreme leader
paramount leader=leader
party chief=party leader
party leader
press secretary
foreign policy chief
national security adviser
national security advisor=national security adviser
foreign secretary=minister of foreign affairs
home secretary=minister of home affairs
solicitor general
inspector general
surgeon general
director general
director-general=director general
major general
brigadier general
lieutenant general
lieutenant colonel
rear admiral
vice admiral
chief of police=police chief
chief operating officer
chief financial officer
chief medical officer
chief economist
chief strategist
special representative
special prosecutor
minority whip
majority whip
vice chair
vice chairwoman=vice chair
managing editor
executive director
executive editor
campaign manager
board member
city manager
special envoy
special counsel
managing director
premier
president
chancellor
minister
secretary
governor
senator
congressman=representative
congresswoman=representative
representative
mayor
ambassador
chairman=chair
chairwoman=chair
chairperson=chair
chair
director
commissioner
king
queen
prince
princess
emperor
sultan
emir
pope
archbishop
bishop
cardinal
imam
ayatollah
judge
justice
sheriff
chief
captain
colonel
general
admiral
lieutenant
major
sergeant
commander
ceo=chief executive
cfo
founder
owner
editor
publisher
professor
spokesman=spokesperson
spokeswoman=spokesperson
spokesperson
leader
dean
rector
treasurer
prosecutor
coach
manager
`

/** Words for what somebody does, an office only beside the name of a person. */
export const OCCUPATIONS: ReadonlySet<string> = new Set(
  'co-founder cofounder lawyer attorney solicitor barrister reporter columnist correspondent journalist writer author engineer doctor nurse surgeon teacher principal superintendent pastor priest rabbi officer assistant analyst adviser advisor economist researcher scientist historian clerk pilot head envoy strategist consultant accountant chairlady councilman councilwoman councillor councilmember alderman lawmaker legislator candidate nominee detective inspector constable trooper corporal brigadier fellow curator chef farmer baker contractor organizer organiser activist whip aide counsel counselor envoy negotiator instructor trainer architect singer actor actress director secretary-general magistrate registrar auditor comptroller controller chaplain deacon marshal ranger firefighter paramedic investigator agent broker banker investor entrepreneur'.split(
    ' ',
  ),
)

/** Bodies that are called by one word or two and that an office stands behind: "Pentagon spokesman". */
export const BODIES_BY_NAME: ReadonlySet<string> = new Set([
  'pentagon',
  'kremlin',
  'white house',
  'vatican',
  'treasury',
  'downing street',
  'elysee',
  'bundestag',
  'knesset',
  'capitol',
])

export const TITLE_SYNONYMS: ReadonlyMap<string, string> = new Map(
  OFFICES.trim()
    .split('\n')
    .map((row): [string, string] => {
      const [title = '', same] = row.split('=')
      return [title, same ?? title]
    }),
)

/** The last or only word of a title: where a run of capitals stops being an office and starts being a name. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  [...TITLE_SYNONYMS.keys()]
    .filter((title) => !title.includes(' '))
    .concat([
      'deputy',
      'vice',
      'acting',
      'former',
      'general',
      'prime',
      'state',
      'chief',
      'comrade',
      'rep',
      'rep.',
      'sen',
      'sen.',
      'gov',
      'gov.',
      'gen',
      'gen.',
      'lt',
      'lt.',
      'col',
      'col.',
      'sgt',
      'sgt.',
      'capt',
      'capt.',
      'maj',
      'maj.',
      'adm.',
      'cmdr.',
      'cpl.',
      'brig.',
      'supt.',
      'spc.',
      'pvt.',
      'prof',
      'prof.',
      'rev',
      'rev.',
      'det',
      'det.',
      'officer',
      'detective',
      'reverend',
      'attorney',
      'foreign',
      'defence',
      'defense',
      'interior',
      'finance',
      'party',
    ]),
)

/** Words that open an office after the name of a body: "Unity Party Chairman", "City Council President". */
export const OFFICE_STARTS: ReadonlySet<string> = new Set(
  [...TITLE_WORDS].filter(
    (word) =>
      ![
        'party',
        'state',
        'foreign',
        'defence',
        'defense',
        'interior',
        'finance',
        'chief',
        'major',
        'justice',
        'coach',
        'judge',
        'king',
        'queen',
        'officer',
        'general',
        'attorney',
      ].includes(word),
  ),
)

/** Short titles written out. */
export const TITLE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'gov.': 'governor',
    gov: 'governor',
    'sen.': 'senator',
    sen: 'senator',
    'rep.': 'representative',
    rep: 'representative',
    'gen.': 'general',
    gen: 'general',
    'lt.': 'lieutenant',
    lt: 'lieutenant',
    'col.': 'colonel',
    'sgt.': 'sergeant',
    'capt.': 'captain',
    'maj.': 'major',
    'prof.': 'professor',
    'rev.': 'reverend',
    'adm.': 'admiral',
    'cmdr.': 'commander',
    'cpl.': 'corporal',
    'brig.': 'brigadier',
    'supt.': 'superintendent',
    'det.': 'detective',
    pm: 'premier',
    'atty.': 'attorney',
  }),
)

export const HONORIFICS: ReadonlyMap<string, 'female' | 'male' | null> = new Map(
  Object.entries({
    mr: 'male',
    'mr.': 'male',
    sir: 'male',
    lord: 'male',
    mrs: 'female',
    'mrs.': 'female',
    ms: 'female',
    'ms.': 'female',
    miss: 'female',
    madam: 'female',
    madame: 'female',
    lady: 'female',
    dame: 'female',
    dr: null,
    'dr.': null,
  }) as [string, 'female' | 'male' | null][],
)

/** Words that make a name that of a body and not of a person. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  'party ministry department committee university league association agency office bureau institute council court house senate congress parliament assembly commission corporation company bank school academy college police army navy force forces guard center centre foundation fund group inc inc. corp corp. ltd union organization organisation federation society news times post journal tribune herald daily press television radio network hospital church administration government politburo board authority service republic states nations movement front alliance coalition treaty act law summit conference war sea strait river mountain island islands street avenue road airport stadium square state county city province district initiative agreement declaration constitution forum games cup award prize'.split(
    ' ',
  ),
)

export const NOT_NAMES: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december i photo image source read more also ap afp reuters'.split(
    ' ',
  ),
)

/** Words for a party that stand before a name and are none of it. */
export const AFFILIATIONS: ReadonlySet<string> = new Set([
  'democrat',
  'democratic',
  'republican',
  'gop',
  'conservative',
  'labour',
  'tory',
  'liberal',
  'socialist',
  'communist',
  'green',
  'independent',
])
