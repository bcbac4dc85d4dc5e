/**
 * The commonest words of English prose by how rare they are: words of band n are met about once in e^n words. Counted over the development
 * texts of twelve evaluation sets, each set weighing the same; kept are words written small that eight sets or more have, so that no name and no
 * one story's word is among them.
 */
const BANDS: Record<number, string> = {
  4: `and that the`,
  5: `are for from has have his said was with`,
  6: `about after all also been can had her its million more not one other out people than their they this two were when
which who will would you`,
  7: `administration against another any back because before being between billion border cases children company could
country day did don down during even federal film first get going government health help him home how including into
just know last like made make many media most next now off officials only our over part percent public reported
right say says should since some take them then these think those three through time told under use very want way
week well what where while women year years`,
  8: `able across action added again ago agreement allow along already among animals announced area around asked attack
attacks authorities average away based became become began behind believe benefits best better big biggest board
born both boy budget building business call called came campaign capital car care case cause cents change child
close com come coming commercial companies confirmed continue control countries critics cut days deal death deaths
decision development didn died different director does doesn doing done drug drugs due each earlier early economic
economy education effort election end enough every evidence executive expected family far father few financial find
fire five following food force forces foreign former found four free future game games gave give given good got
great group gun half having head held here high history hit hours human immigration important increase increased
information interest investigation issue issues job jobs join keep killed known largest late later law lead leader
leaders least led left legal less life likely little local long look lot major makes making man market marriage
meeting member members men might military money month months morning mother move much murder must name nation near
need needed never night nuclear number offer office official often oil old once open order ordered others outside
own past pay per person personal place plan plans play point points policy political positive possible power
presidential problem problems program provide put quarter question real really received recent recently record
release released remains report reports response restaurants result return revealed review rights role run safety
same saying season second see seen sent series set seven several share shares shooting shot show side sign signed
site six small society something son source space speech spokesman stake start statement still stop strong students
such support system taken tax team thing things third though today too took top total trade troops trucks trying
until used using video violence vote water weapons weeks went whether why win without woman won work workers working
worldwide year-old yesterday yet young your`,
  9: `ability abortion above access account accounts accused achieve actions active activity actor actually add addition
additional address affected afternoon age agencies agency agents agree agreed ahead aid aimed aircraft alcohol
allegations alleged allegedly allies allowed allowing allows almost always amount announcement answer anti anyone
anything apparently appeal appear appeared appears approval approved approximately areas arms arrest arrested
arrived article ask assault assistance asylum attempt attended attention available bad ban band bars base basis
battle becoming begin beginning believed believes below benefit bid billionaire bills bit block blood body bomb
bombing bombings book boss bought break bring bringing broke brother brought build businesses buy cable calling
calls cancer candidate candidates cannot career carried carry cast caused causing cent century ceremony certain
chance changes charge charged charges check choice cited cities citizens claim claimed claims class clear climate
clinic closed coalition comes comment comments common community compared complete completely computer concern
concerns condition conditions conduct conference conflict conservative consider considered consumption continued
contract controversial convention corporate cost costs couple course crash create created creating crime criminal
crisis critical criticism crossing crowd current currently custody customers cuts damage dangerous data date
daughter dead debate debt decades decided decisions declared declined deficit delays democracy denied described
designed details determine developed developing difficult diplomatic direct directed directly directors disclosed
discovered disease doctors dollar dollars domestic door drinks drive dropped earned earnings effect effective
efforts eight either elected elections else emergency employees ended energy enforcement enhanced ensure entering
entry environment especially estimated evening event events ever everyone everything exactly example expansion
expensive experience experts expressed extended extra eye face fact failed failure fair fall families fat feel feet
fell female field fight fighting figures filed final finally fired firm fix flight flow focus follow followed forced
form formed forward fourth freedom friend friends front full fully funding further gain gas gay generally getting
giant girl gives giving global goal goals goes gone governments ground groups growing growth guilty guns hand hands
happen happened hard harm headquarters healthy heard hearing heart helped helping higher highest highly himself hold
holding holds hope hopes host hour huge humans hundreds hurt husband idea identified illegal image immediately
impact improve incident include included includes income increasing independent individual individuals industrial
industry injured inside insurance intense interests interview investigators investment involved isn issued itself
joined joining journalist jury kept key kids kill killing kind knew lack land language large latest launched laws
lawyer lawyers leadership leading leads leave leaving legislation letter level levels liberal light line list live
lives living long-term longer looking loss losses lost love low lower main maintain majority manager markets mass
massive matter mean means measure meat meet message met miles millions minimum minutes missing mission moment moved
movement moving named natural nature nearby nearly necessary needs negative net network newspaper nine nomination
nor note noted nothing numbers objective offered officer officers opened opening operation operations opinion
opportunity option organization original owner owners owns paid parents particularly parties partner parts pass
passed patients peace penalty performance perhaps period personnel pick picture placed plane planned platform played
player players playing policies politics poor popular population ports position possibility posted potential
powerful presence present pressure prevent previous previously price prices primary prison private probably process
produced producer production products profit programs project property proposed prosecutors protect protection
protest protesters protests provided provides providing publicly published punishment questions quickly race raise
raised rally rate rates rather reach reached read ready reason receive recovered reduce reform refused region
related relations relationship religion religious remain remained reportedly reporters request required research
residents resources respect responsibility responsible rest results returned revenue rise risk room rose round rule
rules ruling running safe sale sales sanctions save saw scene scheduled schools science score search seat secret
secure seek seeking seems sell selling send senior sense separate serious serve served sex shared short showed shown
shows shut sides significant similar simply singer single sister sites situation software sold soldiers someone soon
sources speak special spend spending spent spoke spread staff stage stand standing started status stay step stocks
stopped store stores story strategy streets strike strikes struck student studio study subject success successful
suicide summer supported supporters sure surgery suspect systems takes taking talk talking talks taxes teachers
technology television tell temporary term terms terrorism terrorist terrorists test testing tests themselves thought
thousands threat throughout title together toward towards town track trading traditional traffic trafficking
training travel treated treatment treaty trial tried trip truck true trust try turn turned understand unemployment
unit upon users vehicle vehicles version via victims victory view views violent visit voted voters votes voting wage
wanted wants warned wasn ways website weekend weight whole whom whose wife willing winning within worked works worst
worth wounded written wrong wrote yard`,
  10: `abandon abandoned abroad absolute absolutely abuse abused accept acceptable accepted accepting accident accompanied
accompanying accountability accounted accurate accusations accusing achieved acknowledge acknowledged acquire
acquired acquisition acted acting activist activists activities acts actual adding addressed addressing adds
adequate administered administrative admission admit admitted adopted adoption ads adult adults advance advanced
advances advantage adverse advertising advice advised adviser advisory aerial affect affects affiliate afford afraid
aftermath aged agent ages aggressive agreeing aim aims airline alert alike alive allied allocated alone alongside
alternate alternative amassed ambitious amid amounts analysis ancient anger angry anniversary announce announcing
annual annually anonymous answered answers anyway anywhere apart apartment apparent appearance application
applications applied applies apply appointed appointment approach approached approaches appropriate approve aren
argue argued argument arguments arrangements arrival arrive arriving articles artificial aside asking aspect aspects
assassination assessment asset assets assist associate associates assume assure athletes attached attacked attacking
attempted attempting attempts attend attending attorneys attributed audience audit authorized authors aviation avoid
awarded aware backed background backing backlash balance balanced ball banking banks banned barely barrel bases
basic basically bear bearing beat beaten beautiful becomes bed beer begins begun behalf behavior belief beliefs
believing belong bench bet beyond bigger billions birth birthday blame blamed blast blocked blocking blow blowing
boarding boat bodies bombers bombs books boost borders bottles bottom bound box boyfriend boys brain branch branches
breach breaking breaks bridges brief bright brings broad broadcast broken brutal buildings bulk bullet buried burned
burning bus businessman busy buying camera cameras campaigns campus canceled capability capable capacity captive
capture captured carbon card cards careful carefully cargo caring carrier carrying cars cartels cash casualties
catch category caught causes cautious celebrate celebrated celebration cell cells centuries ceremonies certainly
certified chain challenge challenged challenges champion chances changed changing channels character characters
charity chase cheap cheaper chemical choices choose choosing chose chosen circulation circumstances cite citing
citizen civilian civilians claiming clash classes classified clean cleaning cleared clearly clients closely closer
closest closing clothes clothing clubs coal code coffee collapse colleague colleagues collect collected collecting
color combat combination combined commander commanders commit commitment committed committing commonly communication
communities companion comparable comparison compensation compete competing competition competitive complain
complained complaints completed complex complicated comply component components computers concept concerned
concluded conclusion condemned conducted conducting confidence confident confined confirm confirmation conflicts
connected connection connections consciousness consecutive consent consequences conservatives considerable
consideration considering considers consistent conspiracy constant constitutional construction consultation consumer
consumers contact contacts contain contained containing contains content contention contest continuation continues
continuing contractors contracts contrary contrast contribute contributed controlled controlling controls
controversy conventional conversation conversations convert convicted conviction convince convinced cool cooperate
core corner correct couldn count counter counties counting countless counts coup courts cousin cover coverage
covered covering crack crashed creation credibility credible credit credited crew crimes criminals criticized
crossed crowded crucial crude crush crying cultural culture currency cutting cyber cycle damaged damages danger dark
dated dates dating daughters deadline deadly deals dealt decade decide decides deciding declare declaring decline
declining dedicated deeply defeat defend defendant defended defensive defined definitely definition degree delay
delayed deliver delivered delivery demand demanded demanding demands demonstrate demonstrated demonstration
demonstrations deny departments departure depending deploy deployed deployment deported derived describe describing
deserve design desire desperate destroy destroyed destroying destruction detailed detectives determination
determined devastating develop developments device devices dictator dictatorship difference differences difficulties
difficulty digital dioxide diplomacy direction disappeared disappointed disaster disastrous discipline disclose
discover discovery discuss discussed discussing discussion discussions dismissed disorder display displays dispute
disputes disrupt distance distributed distribution disturbing diverse divided document documents dogs dominated
donated donor doors double doubt doubts downtown dozen dramatic dramatically draw drawn dreams drew drink drinking
driven driver drivers driving drop dropping drove dubbed duties dying dynamics earn earning ease easier easily easy
eat economically economics economies economists edge educational effectively effectiveness effects efficient elderly
electricity electronic elements eliminate elsewhere emerged emotional emphasized employed employee employer
employers employment enable encourage encouraging ending endorsed ends enemies enemy enforce engage engaged enjoy
enjoyed enormous enter entered entire entirely entitled entity entrepreneur environmental episode equal equally
equipment equity equivalent era error escape essential establish established establishment estate estimates ethnic
eventually everybody everyday everywhere exact examined excellent except exceptional excessive exchanges exclusive
exclusively executives exercise exist existence exists exit expand expanded expanding expect expectations expecting
expense expenses experienced experiences experiment expert expire explain explains exploded exploration explosion
exports exposed expression extend extension extensive extent external extraordinary extreme extremely eyes faced
faces facilities facility facing factor factors facts failing fails fairly faith fake fallen falling false familiar
famous fans farm farmers fashion fast faster fatal fate favor favorable favorite fear fears feature featured
features fee feeling feelings feels fees fellow fewer fiction fifth fighter fighters fights figure files filing fill
filled filming finance financed financing finding findings finds fine finish finished firing firms fiscal fit five-
year fixed flag flat fled flee fleet flew flights flood floor fly flying focused follows foot footage forcing
forecast forever forgotten formal formally format formation formerly forms forth fought founded founder founding
four-year fragile freed freedoms frequent frequently fresh fuel fueled full-time fun function functions fundamental
funds funeral gained gains gang gap gathered gathering gender generated generation generations gets glad glass goods
grade graduate graduated grandfather grandmother granted grave greater greatest greatly grew gross grounds grow
grown guarantee guaranteed guards guest guests guidance guidelines guy guys hair halfway halt handed handful handgun
handle handled hanging happening happens happiness happy harder hardest hardware harmful harsh hasn hat haven headed
heading headline heads hear heat heavily heavy hefty helps hero herself hiding high-profile hired hiring historic
historical historically hits hitting holiday homeless homes hometown honest honor honored hoping horrible horror
hospitals hostage hostile hosts household houses housing hundred ideas identify identity ideology ignore illegally
illness immediate immigrants immunity implement implemented implementing importance imports impose imposed imposing
impossible imprisoned improved improvements improving inappropriate incentive incentives inch inches incidents
increases increasingly incredibly incurred indicated indicates indicating indication industries inevitable inflation
influence influential informed infrastructure initial initially initiatives injuries injury inner innocent input
inquiry insist insisted inspection installed instance instant institutions instructed intend intended intends
intensive intent intention intentions intercepted interested interesting interfere interference interim internal
intervene intervention interviews introduce introduced introducing introduction invasion investigate investigated
investigations investigator investing investor invite invited involve involvement involving isolated item items jail
jet joked journalists journey judges judgment jump jumped jurisdiction justified justify keen keeping kick kidnapped
killer killers killings kills knife knowing knowledge knows laid landed largely larger launch launching lawsuit lay
leak leaked learn learned learning leaves legally legitimate legs lengthy lesson lessons letters letting license lie
lies lifestyle lift lifted lifting lightning likelihood likes limit limited limits lines link linked linking links
listed listened listening lists literally lived loan loans located location locations locked longest looked looks
loose lose losing lots loved lowest lucrative lunch luxury magazine magic mainland mainly mainstream maintained
maintains maker makers male managed managers managing mandate mandatory manner mansion manufacturing map marched
marijuana marked marketing marketplace marks married match mate material materials matters maximum meaning
meaningful meant meantime measures mechanism medal medium meets membership memory mental mention mentioned messages
method methods mid midnight mile mind minds mine minimal minor minority minute missed missile missiles missions
mistake mistakes mix mixed model models modern modest modified moments monitor monitoring mostly mothers moves
movies multiple murdered murders mutual myself names naming native necessarily neck negotiating negotiations
neighbor neighborhood neighboring neighbors nervous networks neutral newly nights non normal normally notes notice
novel numerous nurse object objections objects observed observers obtain obtained obvious occasion occasionally
occasions occupation occur occurred offensive offering offers offices officially older oldest ones ongoing onto
operate operated operating opponent opponents opportunities oppose opposed opposite opposition oppressive optimistic
options orders ordinary organizations organize organized originally otherwise outfit outrage outspoken outstanding
overall overnight overseas overwhelming owned ownership pace pack package packed pages pain panel panic paper papers
parent parliamentary partial participants participate participated participating participation particular partly
partners passenger passengers passes passing patient pattern paying payment payments peaceful peacefully peak
pending peoples percentage perfect perform performed performing permanent permanently permission permitted persons
perspective phase phenomenon phones photograph physical physically picked picking piece pieces pilot pipeline pitch
places placing planes planet planning plant plants plastic plays pleased pledged plenty plot plus pointed
politically politicians poll polls pool pop popularity populated portion pose posed positions possession possibly
posts potentially pounds poverty powers practice practices praise praised pray prayers precious precisely
predecessor predicted prefer preferred pregnant preliminary prepare prepared preparing presented preserve presidency
presidents pretty prevented preventing pride priest primarily principal principle printed prior priorities priority
prisoner prisoners privately probe procedure procedures proceedings produce producers producing product professional
professionals profile profits programme progress progressive prohibited projects prolonged prominent promise
promised promote promoted prompted prompting promptly pronounced proof propaganda proper properly proportion
proposal prospect prospects protected protecting proud prove proved proves providers provision publication publicity
publishing pull pulled punish punitive purchase purchased purchasing purpose purposes pursue pursued pursuing push
pushed pushing puts putting qualify quality quantities quarters questioned quick quiet quit quite quote quoted
racial radical raises rallied rallies ran random range ranks rape rapid rapidly rare rarely reaching reaction
reactions reading realistic reality realize reasonable reasons rebel rebels rebuilding recall recalled receiving
recession recipient recognition recognize recognized recommend recommendations recommended recover recovering
recovery recruiting reduced reducing reduction reference referred referring reflect reflected reforms refugee
refusal refusing regarding regime regions registered regret regular regularly regulation regulations regulatory
rejected relating relation relationships relative relatively relevant relief relocate reluctant rely remaining
remarkable remarks remember remembers remind remote removal remove removed removing renewed repair repeated
repeatedly replace replaced replacement replacing replied reporter reporting represent represented representing
represents reputation requested requests require requires requiring reserved reserves resignation resistance
resisted resolution resolve resolved respected respectively respond responded restaurant restore restricted
restrictions resulted resulting resume retained retired retirement returning returns reveal revenues reverse
reviewed reward ridiculous rifle ring rises rising risks rival rivals roads roles roll rough roughly rounds route
routine row ruled rumors runs rural rush rushed sacred sad safely sat satisfied saved saving savings scale scandal
scenes scheme scientific scientist scientists scores screen sealed searched searches searching seats seconds sector
seeing seem seemed sees segment selected self sending sensitive sentence separated seriously serves serving session
sets setting settle settled settlement severe sexual sexuality sexually shape sharing sharp shelter shift ship
shipping ships shirts shock shoot shop shopping shortly shots shoulder shouldn showing sick sight signal signals
signature significantly signing signs similarly sit sits sitting situations size skills skin slated slightly slow
smaller smart smoke smoking smooth so-called soil soldier sole solid solution solve somebody somehow sometime
sometimes somewhat somewhere songs sons sort sought sound specialist specific specifically speculation speed spirit
spiritual split spoken spokeswoman sponsored sport spot spotlight spots spotted spree spy stability stable stakes
stance standards stands starting starts stated statements statistics statute stayed staying steadily steady stealing
steel stem stepped steps stolen stood stopping storage stories storm straight strain strength strengthen stress
strict striking string stronger strongest strongly structure struggle struggling studied studying stuff stunt style
subjects submitted subsequent subsequently subsidies substance substantial substantially suburban succeed succeeded
successfully successor sued suffer suffered suffering suffers sufficient sugar suggest suggested suggesting suggests
suit supplies supply supporter supporting supportive supports supposed surely surface surge surprise surrender
surrounded surrounding surveillance survey survival survive survived suspected suspects suspend suspended suspicion
suspicious sustained sweeping sworn symbol table tackle tactics takeover talked target targeted targeting targets
taste taught teacher teaching teams tear tears technical teenage teenagers telephone telling tells temporarily ten
tend tens tension tensions terrible territory terror tested testimony thanked theft theory therefore thinking thinks
thoughts thousand threaten threatened threatening threatens threats threw throw throwing thrown thus tied ties tight
tiny tired tomorrow tonight tons tool tools torture totally touch tough tourist traded tradition traditionally
tragedy tragic trail trained transfer transferred transition transport trapped traveled traveling treat treating
tremendous tribute tries trips trouble troubled truly truth turning turns twice two-year type types typical
typically ultimately unable unborn unclear uncomfortable undergoing understanding understood unexpected unfair
uniform uniforms unique units unknown unless unlikely unnecessary unprecedented unsuccessful untrue unusual unveiled
unwilling upset urge urged urgent useful user uses usual usually utility vaccine valuable value valued values
variety various vast venture venue verbal verdict versus vessels vicious victim videos viewed viewers viewing
villages violate violated violating violations viral virtually visible vision visited visiting visitors visits vital
voice voices volume vowed vulnerability vulnerable wages wait waiting walk walked warm warming warning warnings
waste watches watching wave weak weakened weakness wealth wealthy weapon wear wearing weather websites wedding
welcome welcomed welfare well-known weren whatever wherever whoever wide widely wider widespread wild window wing
winner winners wins wish witness witnesses wonder word words wore worker worried worry worse worship wouldn wounds
write writer writes writing yield younger yourself youth zone zones`,
}

/** The natural logarithm of one word in how many, for the words of the table. */
export const RARITY: ReadonlyMap<string, number> = new Map(
  Object.entries(BANDS).flatMap(([band, words]) =>
    words.split(/\s+/).map((word): [string, number] => [word, Number(band)]),
  ),
)

/** Words that the table does not know are rarer than those in it. */
export const RAREST = 12
