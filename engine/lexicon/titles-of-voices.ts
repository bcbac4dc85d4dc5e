/** Words before a person's name that are no part of it, and words that mark a body of people. Lower case, without a full stop. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const TITLES = words(`
  mr mrs ms miss dr prof professor sir lord lady dame rev reverend father sister pope bishop archbishop cardinal rabbi imam ayatollah sheikh sultan king queen
  prince princess duke president vice premier chancellor minister secretary state defense defence treasury senator sen representative
  rep congressman congresswoman governor gov mayor councillor councilman councilwoman alderman judge justice magistrate attorney ambassador envoy consul general gen
  colonel col major maj captain capt lieutenant lt sergeant sgt corporal private officer detective inspector superintendent constable sheriff
  chief commissioner commander admiral adm marshal director chairman chairwoman chair chairperson ceo cfo founder editor correspondent reporter analyst
  spokesman spokeswoman spokesperson coach manager striker speaker leader deputy acting former late candidate nominee solicitor comrade
  emperor empress first-lady pastor
`)

export const ORGANISATION_WORDS = words(`
  ministry department agency office bureau commission committee council board authority administration government parliament congress senate house cabinet court
  police force forces army navy guard corps service services party union association league federation confederation alliance coalition front movement group
  company corporation corp inc ltd llc plc gmbh bank fund trust foundation institute institution university college school academy centre center
  hospital clinic church club team society organisation organization network agency nations states kingdom republic city county district
  secretariat embassy watch rights project initiative campaign task consulate airline airlines airways motors industries holdings partners associates labs laboratories systems
  democrats republicans conservatives liberals greens officials americans britons europeans
`)
