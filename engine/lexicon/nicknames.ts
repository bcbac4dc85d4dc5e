/** First names and what their bearers are called for short; a line is one name. */
const FORMS = `
abraham abe
albert al bert
alexander alex sandy aleksandr alexandr
alfred al fred
andrew andy drew
anthony tony antony
arthur art
barbara barb
benjamin ben benny
bernard bernie
catherine kate cathy katherine katie kathy kathleen
charles charlie chuck
christopher chris
clifford cliff
cynthia cindy
daniel dan danny
david dave
deborah debbie debra
donald don donnie
dorothy dot
douglas doug
edward ed eddie ted
elizabeth liz beth betsy eliza
eugene gene
frances fran
francis frank
frederick fred freddie frederic
gabriel gabe
geoffrey geoff jeff jeffrey
gerald gerry jerry
gregory greg
harold harry hal
henry harry hank
herbert herb
howard howie
isaac ike
jacob jake
james jim jimmy jamie
jennifer jen jenny
john jack johnny jon
jonathan jon
joseph joe joey
joshua josh
judith judy
kenneth ken kenny
lawrence larry laurence
leonard len lenny leo
louis lou lewis
margaret maggie meg peggy
martin marty
matthew matt
michael mike mick mickey
mitchell mitch
nathaniel nate nathan
nicholas nick
pamela pam
patricia pat patty trish
patrick pat paddy
peter pete
philip phil phillip
randall randy
raymond ray
rebecca becky
reginald reggie
richard rick dick ricky rich
robert bob bobby rob robbie
rodney rod
ronald ron ronnie
rudolph rudy
russell russ
samantha sam
samuel sam sammy
sergei sergey
stanley stan
stephen steve steven
stuart stu stewart
susan sue suzanne
theodore ted teddy
thomas tom tommy
timothy tim
victoria vicky
vincent vince
walter walt
wendell wendy
william bill billy will liam
`

const BY_FORM = new Map<string, Set<number>>()
FORMS.trim()
  .split('\n')
  .forEach((row, line) => {
    for (const form of row.split(' ')) BY_FORM.set(form, (BY_FORM.get(form) ?? new Set()).add(line))
  })

/** Whether two first names, in small letters, can be those of one person: "Tom" and "Thomas". */
export function oneFirstName(a: string, b: string): boolean {
  const [x, y] = [BY_FORM.get(a), BY_FORM.get(b)]
  return x !== undefined && y !== undefined && [...x].some((line) => y.has(line))
}
