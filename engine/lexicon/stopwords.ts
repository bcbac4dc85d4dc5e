/** Words that say nothing about what a clause is about. Lemmas and forms. */
export const STOPWORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such same other another each every either neither any some no not n't and or but nor so yet if then than because
as while whereas although though unless until since whether of to in on at by for from with without into onto upon over under between among
through during before after above below against about across along around behind beside beyond despite down up off out near per via toward towards within
be am is are was were been being have has had having do does did doing done will would shall should can could may might must ought
i me my mine we us our ours you your yours he him his she her hers it its they them their theirs himself herself itself themselves who whom whose which what
there here where when why how also only just very too quite rather even still already again ever almost much many more most less least few own
mr mrs ms dr sir say says said tell told 's ’s s t d ll re ve one ones thing way lot kind sort part make take get give go come put let seem become
however moreover furthermore indeed instead meanwhile therefore thus hence now today well like include including accord according etc`
    .split(/\s+/)
    .filter(Boolean),
)
