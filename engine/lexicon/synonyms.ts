/**
 * Words that news writes for one and the same thing, a line a concept, its first word the concept's name. Nouns stand beside their
 * verbs (death, die), since one source writes "died" where another writes "the death of". Lemmas; compounds joined by a space.
 */
const TABLE = `
agreement deal accord pact treaty document memorandum contract settlement
sign ink conclude signing signature
visit trip travel journey tour destination stay arrive arrival land
foreign overseas abroad international external
meet meeting talk talks summit discussion conversation encounter
die death dead decease demise passing
kill killing slay murder fatality
injure injury wound hurt injured wounded
attack assault strike raid bombing
shoot shooting gunfire gunman shooter
arrest detain detention custody apprehend
resign resignation quit
elect election vote ballot poll
win victory triumph prevail
lose defeat loss beat
found establish create set form establishment founding foundation creation formation launch inaugurate
begin start commence beginning outset
end finish conclude stop cease halt
help assist aid support assistance backing back
war fight battle conflict combat struggle warfare
force troop army military soldier armed
law legislation bill act statute
rule ruling verdict judgment decision
judge justice
court tribunal
police officer cop
leader chief head top boss
lead leadership
government administration authority regime
country nation state
two both pair twin
important crucial key vital essential
large big huge major largest biggest main
small minor little tiny
buy purchase acquire acquisition
sell sale
import
export shipment
rise increase grow growth climb gain surge jump soar up
fall decrease decline drop reduce reduction cut shrink slump plunge
money fund cash funding finance
pay payment
cost price expense
job employment
worker employee staff
company firm business corporation enterprise
talk speak tell say
trade trading commerce commercial
relation relationship tie bond link
partner partnership
close near
plan schedule organise organize arrange prepare plot preparation
month
expect anticipate await
say tell state declare announce note add remark
ask request seek urge call appeal
promise pledge vow undertake commit commitment
agree consent concur
refuse reject decline rebuff
deny denial
interfere interference meddle meddling
accuse blame charge allege accusation allegation
avoid refrain abstain avert
complicate complication
problem issue trouble difficulty
dispute disagreement quarrel row
sea ocean waters
ship vessel boat tanker
plane aircraft jet airliner
car vehicle automobile
train rail railway railroad
road highway motorway
house home residence
child kid
woman female lady
man male
people person
student pupil
school college academy university
doctor physician
drug medicine medication pill
illness disease sickness
predict forecast projection
show reveal demonstrate indicate
find discover discovery
protest demonstration rally protester demonstrator
riot unrest
fire blaze
storm hurricane typhoon cyclone
flood flooding
earthquake quake
rescue save
search hunt
flee escape
return comeback
leave depart departure exit withdraw withdrawal pull
join accession
ban prohibit forbid bar prohibition
allow permit let enable permission
require need
approve approval endorse ratify
oppose opposition resist
sanction penalty punish punishment
nuclear atomic
weapon arm arms weaponry
missile rocket
test trial
border frontier boundary
peace truce ceasefire
oil petroleum crude
gas
energy power electricity
climate warming
tax levy duty tariff
budget spending
debt loan credit
bank lender
market
stock share
profit earnings
revenue turnover
report account article story
newspaper paper daily
reporter journalist correspondent
president
premier pm chancellor
minister secretary
lawmaker legislator congressman senator representative
candidate nominee contender
campaign
supporter backer fan
critic opponent
official authorities
spokesman spokeswoman spokesperson
expert analyst scholar academic
suspect accused
victim casualty
witness bystander
evidence proof
reason cause motive
result outcome consequence
chance opportunity possibility
danger risk threat peril hazard
secure security safety safe
fast quick rapid
begin launch
recruit recruitment enlist
replace succeed successor replacement
predecessor former previous earlier
appoint appointment name
remove oust dismiss fire dismissal removal
corruption graft bribery
vast enormous immense
build construct building construction
destroy destruction demolish
damage harm
steal theft rob robbery
send dispatch
receive get obtain
give provide grant supply
own ownership owner
live reside dwell resident
birth born
marry marriage wed wedding
revolution uprising revolt
color colour
labor labour
center centre
defense defence
youth young
league association union federation society organisation organization
party
committee council commission panel board
parliament congress assembly legislature
army
navy naval
treat treatment
vaccine vaccination jab shot
infect infection case
virus
hospital clinic
university
street avenue
crash collision accident
explode explosion blast bomb
hostage captive
prison jail
sentence
trial
lawsuit suit
lawyer attorney counsel
immigrant migrant immigration
refugee
white caucasian
black
rich wealthy
poor
strong powerful robust
weak
new recent fresh
old ancient
first maiden inaugural initial
last final
half
double twice twofold
outweigh exceed outpace surpass outstrip more
less fewer
third
equal same identical
annual yearly
approximately about around roughly
warn warning caution
concern worry fear anxiety
hope
want wish desire
think believe opinion
know knowledge
limit cap ceiling threshold
breach violate violation break infringe
comply compliance compliant obey
deadline
delay postpone
cancel scrap abandon
continue remain maintain keep preserve
change alter shift
improve enhance boost strengthen upgrade deepen promote fortify reinforce
worsen deteriorate
balance
independent independence
free freedom liberty
right rights
equality
democracy democratic
communist communism socialist socialism
capitalist
crime criminal offence offense
gun firearm rifle shotgun
knife
victory
match game fixture
team side squad
goal
coach manager
film movie
book
song
artist
`

/** Lemma → concept. Where a word stands in several lines the first one wins. */
export const CONCEPTS: ReadonlyMap<string, string> = build(TABLE)

function build(table: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const row of table.trim().split('\n')) {
    const [concept = '', ...others] = row.split(' ')
    for (const word of [concept, ...others]) if (!found.has(word)) found.set(word, concept)
  }
  return found
}
