/** The commonest words of English prose that are rare in its neighbours. */
const FUNCTION_WORDS = new Set(
  'the of and to in is was that for it with as on be at by this had not are but from or have an they which you were all their one has would there been if more when will who what so said its into than them can only other new some could these may then do first any my now such like our over even most me after also did many before must through years where much your way down should because each just those people too mr how good state make very year still own see work men day get here old life both between being under three never know same last another while us off might great go come since against right came take used himself few house american use place during high without again home around small however found mrs part school thought went say general once upon every war does'.split(
    ' ',
  ),
)

/** The commonest words of the neighbours that are no English words. */
const FOREIGN_WORDS = new Set(
  'der das und den von ist nicht mit des auf für ein eine dem sich zu im wird auch le les et est une dans pour que qui sur pas au par plus avec ce il elle nous vous el los las del por una con para su al lo como más pero fue o os dos na em com não uma foi di il che per della non sono un gli nel het een van en niet dat zijn op te och att som är av till på för det ikke til og af ja se ei na w z do jest nie się że và của là có trong cho các với được người không này bir ve bu için de da'.split(
    ' ',
  ),
)
/** English prose has a function word in every fifth; sentences crowded with names have fewer, but no foreign ones instead. */
const FOREIGN_SHARE = 0.12

/** Whether a paragraph is written in another language: in another script, or with more of its function words than of English ones. */
export function looksForeign(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length === 0) return false
  const latin = words.filter((word) => /^[a-z\u00c0-\u024f\u1e00-\u1eff]/.test(word)).length
  if (latin < words.length / 2) return true
  const english = words.filter((word) => FUNCTION_WORDS.has(word)).length
  const foreign = words.filter((word) => FOREIGN_WORDS.has(word)).length
  if (foreign > english && foreign / words.length > FOREIGN_SHARE) return true
  const plain = text.match(/(?<![\p{L}\p{N}])\p{Ll}/gu)?.length ?? 0
  return english / words.length < 0.04 && plain / words.length > 0.6
}

/** Whether the share of English function words in the text is that of English prose (a fifth of its words; other languages stay under a tenth). */
export function looksEnglish(text: string): boolean {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.length === 0) return false
  const known = words.filter((word) => FUNCTION_WORDS.has(word)).length
  return known / words.length > 0.15
}
