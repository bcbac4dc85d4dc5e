/** States of a federation as they stand before an office ("Iowa Governor", "Gov. of Maine"), with the short forms of newspapers. */
const STATES = `
alabama ala.
alaska
arizona ariz.
arkansas ark.
california calif.
colorado colo.
connecticut conn.
delaware del.
florida fla.
georgia ga.
hawaii
idaho
illinois ill.
indiana ind.
iowa
kansas kan.
kentucky ky.
louisiana la.
maine
maryland md.
massachusetts mass.
michigan mich.
minnesota minn.
mississippi miss.
missouri mo.
montana mont.
nebraska neb.
nevada nev.
new hampshire,n.h.
new jersey,n.j.
new mexico,n.m.
new york,n.y.
north carolina,n.c.
north dakota,n.d.
ohio
oklahoma okla.
oregon ore.
pennsylvania pa.
rhode island,r.i.
south carolina,s.c.
south dakota,s.d.
tennessee tenn.
texas
utah
vermont vt.
virginia va.
washington wash.
west virginia,w.va.
wisconsin wis.
wyoming wyo.
puerto rico
ontario
quebec
alberta
british columbia
manitoba
saskatchewan
nova scotia
queensland
victoria
new south wales
bavaria
saxony
hesse
scotland
wales
northern ireland
punjab
sindh
kerala
gujarat
maharashtra
`

/** Each form of a state's name, in small letters, to the full one. */
export const STATE_NAMES: ReadonlyMap<string, string> = new Map(
  STATES.trim()
    .split('\n')
    .flatMap((row): [string, string][] => {
      const [name = '', short] = row.includes(',') ? row.split(',') : row.split(/ (?=\S+\.$)/)
      return short ? [[name, name] as [string, string], [short, name] as [string, string]] : [[name, name]]
    }),
)
