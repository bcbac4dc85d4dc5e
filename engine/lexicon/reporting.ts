/** Words of English by which a text passes on what somebody else said, wrote, thought or found. Lemmas, lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** To utter: may follow or stand inside the words that are reported. */
export const SPEECH_VERBS = words(`
  say tell add write ask report note announce suggest argue continue describe tweet declare explain urge recall conclude
  warn state acknowledge insist promise respond reveal indicate confirm predict admit claim reply propose pledge assert
  reiterate allege charge concede vow repeat emphasize emphasise stress answer post remark observe comment caution
  contend maintain quip joke testify lament complain boast brag mention point counter recount relate retort
  interject muse opine proclaim profess pronounce quote reaffirm reason rejoin clarify shout yell scream chant
  whisper exclaim blog narrate inform notify remind advise assure affirm deny advocate underscore underline highlight stipulate
  specify summarize summarise tout trumpet speculate hint signal advise instruct recommend swear attest certify elaborate
  express read issue publish release broadcast chide scoff sigh sneer snap marvel gush deadpan echo intone message text email
  tease thunder bemoan posit hypothesize hypothesise editorialize editorialise disclose divulge confide confess preach
`)

/** To hold true, or to feel about what may be true. */
export const THOUGHT_VERBS = words(`
  think believe know hope fear feel expect see find doubt worry wonder realize realise understand suspect assume consider
  view agree disagree imagine guess reckon remember forget learn hear decide determine judge regard conclude deem
  foresee anticipate dream regret wish trust accept recognize recognise presume figure estimate project forecast calculate
`)

/** What documents, polls and studies do with a finding. */
export const EVIDENCE_VERBS = words(
  'show find suggest indicate reveal demonstrate prove imply reflect detail document cite list outline',
)

/** What a thing can do as well as a person: "the visit underlines that", where no voice speaks. */
export const SHOWING_VERBS = words(
  'show find suggest indicate reveal demonstrate prove imply reflect highlight underscore underline signal illustrate posit mean confirm emphasise emphasize attest hint',
)

/** With an addressee between the verb and the words: "told reporters that", "warned the council that". */
export const ADDRESSED_VERBS = words(
  'tell warn remind inform assure advise notify ask urge promise convince persuade instruct teach show accuse caution beg order request',
)

/** Verbs whose object after "that" the voice holds to be false. */
export const DENIAL_VERBS = words(
  'deny reject dismiss dispute refute rebut disprove debunk rubbish disavow contradict discount deride',
)

/** Nouns for what is said: "the claim that", "critics' view that". */
export const SPEECH_NOUNS = words(`
  claim statement view belief argument assertion allegation accusation warning comment remark suggestion report opinion prediction promise pledge
  denial criticism call admission announcement confirmation complaint charge concern conclusion contention declaration demand estimate
  fear finding forecast hope idea insistence interview letter message note observation offer opposition position praise proposal question
  reply request response revelation rumour rumor speculation story support testimony theory threat vow word
`)

/** Texts that speak for themselves: "the statement said". */
export const DOCUMENT_NOUNS = words(`
  statement declaration report study survey poll document memo memorandum letter email e-mail article editorial paper filing complaint lawsuit
  indictment affidavit ruling opinion decision order bill law constitution treaty agreement communique communiqué release website account post
  tweet blog book review analysis assessment transcript advert ad audit record records data figures statistics research notice readout
  resolution charter guidance bulletin column story summary testimony video recording inquiry investigation probe brief headline chapter
  polls reports studies surveys documents letters emails articles papers filings rules terms guidelines
`)

/** Who is named by office or role only. */
export const UNNAMED_NOUNS = words(`
  official officials source sources critic critics analyst analysts expert experts observer observers aide aides insider insiders
  supporter supporters opponent opponents witness witnesses spokesman spokeswoman spokesperson spokesmen spokespeople representative
  lawmaker lawmakers diplomat diplomats economist economists scientist scientists researcher researchers resident residents
  neighbour neighbours neighbor neighbors people person man woman men women some others many most several few everyone everybody somebody someone
  friend friends lawyer lawyers attorney attorneys prosecutor prosecutors investigator investigators activist activists voter voters
  commentator commentators reporter reporters journalist journalists adviser advisers advisor advisors executive executives investor
  investors trader traders doctor doctors teacher teachers student students worker workers employee employees member members author authors
  democrats republicans conservatives liberals leader leaders senator senators minister president judge mayor governor candidate company group
  campaign team office administration government police ministry agency department
`)

/** Endings and words that mark a news outlet's name. */
export const OUTLET_WORDS = words(`
  times post journal daily herald tribune guardian telegraph gazette chronicle observer mail mirror sun independent economist diplomat atlantic
  review news press standard globe star express bulletin examiner courier echo argus mercury register sentinel dispatch weekly magazine
  newspaper newspapers broadcaster agency radio television tv wire network outlet outlets reuters associated afp ap upi bbc cnn nbc abc cbs fox npr pbs
  dw bloomberg politico axios vox slate salon buzzfeed breitbart xinhua tass kyodo yonhap aljazeera jazeera monde figaro spiegel zeitung bild
  buzz vice wired verge techcrunch gizmodo engadget medium substack tass interfax ria dpa efe ansa pti ani
`)

/** Addressees that are no outlet: those present when it was said. */
export const AUDIENCE_NOUNS = words(
  'reporter reporters journalist journalists audience crowd supporters voters lawmakers him her them me us court jury',
)

/** Marks by which a round-up closes a passage that it took over. */
export const BLOCK_END = /[[(](?:source|link|via|read more|full story|more here|original)[\])]\s*$/i

/** Verbs that tell how somebody stands to a thing: "praised the plan". */
export const ATTITUDE_VERBS = words(`
  call describe portray cast paint characterise characterize label brand dub deem liken compare criticise criticize slam blast attack assail denounce condemn decry deride
  disparage ridicule mock rip blame fault accuse rebuke chide scold question challenge doubt dispute reject dismiss oppose resist protest praise
  laud hail applaud commend tout champion defend endorse support back favor favour embrace welcome admire thank congratulate credit vouch
  urge encourage implore beg order demand request propose recommend offer promise pledge vow threaten refuse decline want hope wish prefer seek plan intend
  aim mean expect anticipate fear worry regret love hate like dislike enjoy trust distrust respect believe consider view regard see treat
  cite mention reference invoke highlight emphasise emphasize stress underscore tout quote recall repeat reiterate echo outline detail discuss address raise voice express
  admit acknowledge recognise recognize concede approve veto ban authorise authorize sue plead appeal nominate pick choose name identify charge convict
  announce reveal unveil disclose publish release post tweet retweet report deny disavow renounce boo cheer chant answer persuade convince assure remind
  signal hint imply suggest illustrate demonstrate show reflect
`)

/** Attitudes by a verb and its preposition: "referred to", "talked about". */
export const ATTITUDE_PREPOSITIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    refer: ['to'],
    allude: ['to'],
    point: ['to', 'out'],
    respond: ['to'],
    reply: ['to'],
    object: ['to'],
    react: ['to'],
    call: ['for', 'on'],
    talk: ['about', 'of'],
    speak: ['about', 'of', 'against', 'for', 'out'],
    complain: ['about', 'of'],
    brag: ['about'],
    boast: ['about', 'of'],
    joke: ['about'],
    worry: ['about'],
    warn: ['about', 'of', 'against'],
    vote: ['for', 'against'],
    apologize: ['for'],
    apologise: ['for'],
    push: ['for'],
    press: ['for'],
    rail: ['against'],
    argue: ['for', 'against', 'about'],
    ask: ['about', 'for'],
    side: ['with'],
    agree: ['with', 'on', 'to'],
    disagree: ['with'],
    think: ['about', 'of'],
    complaint: ['about'],
    hear: ['about', 'of'],
    say: ['of', 'about'],
    hint: ['at'],
    insist: ['on'],
    vouch: ['for'],
    apply: ['for'],
    lash: ['out'],
    hammer: ['on'],
    testify: ['about'],
    comment: ['on'],
    elaborate: ['on'],
    focus: ['on'],
    plead: ['with', 'for'],
    inquire: ['about'],
    wonder: ['about'],
    lie: ['about'],
    fret: ['about', 'over'],
    care: ['about'],
    hope: ['for'],
    look: ['for'],
    dwell: ['on'],
    stand: ['by'],
  }),
)

/** Verbs by which a text holds back: "seems to", "appears". No voice is named. */
export const SEEMING_VERBS = words('seem appear')

/** Participles after "is" whose clause is held by somebody unnamed: "is expected to". */
export const HELD_PARTICIPLES = words(
  'expected believed thought said considered seen viewed known reported rumoured rumored alleged accused asked called described quoted cited criticised criticized scheduled',
)
