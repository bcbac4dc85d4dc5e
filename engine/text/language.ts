/** The commonest words of English prose that are rare in its neighbours. */
const FUNCTION_WORDS = new Set(
  'the of and to in is was that for it with as on be at by this had not are but from or have an they which you were all their one has would there been if more when will who what so said its into than them can only other new some could these may then do first any my now such like our over even most me after also did many before must through years where much your way down should because each just those people too mr how good state make very year still own see work men day get here old life both between being under three never know same last another while us off might great go come since against right came take used himself few house american use place during high without again home around small however found mrs part school thought went say general once upon every war does'.split(
    ' ',
  ),
)

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
