/** Words of English that judge a thing well or badly. Lemmas, lower case; verbs of harm and help count what they do to their object. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const FAVOURABLE = words(`
  good better best great excellent benefit beneficial help helpful improve improvement advantage success successful succeed effective efficient efficiency win victory
  triumph gain boost protect protection safe safer safety save support back endorse welcome praise hail applaud commend defend champion favour favor
  fair fairer fairness just justify justified justification legitimate legal lawful constitutional right rightly necessary needed need essential vital important crucial useful
  valuable value worth worthwhile positive progress strengthen strong stronger stability stable secure security healthy health healthier cure
  enable empower encourage promote foster enhance enrich solve solution relief relieve reduce wise sensible reasonable responsible honest fitting
  vindicate exonerate freedom free liberty opportunity hope hopeful prosper prosperity thrive recover recovery grow growth breakthrough
  achievement achieve accomplish reliable trust trustworthy credible accurate moral ethical humane dignity equality equal inclusive compulsory
  deserve popular affordable cheap cheaper productive sustainable natural
`)

export const UNFAVOURABLE = words(`
  bad worse worst terrible awful poor harm harmful harms hurt damage damaging damages destroy destructive ruin disaster disastrous catastrophe catastrophic fail failure
  failing ineffective inefficient useless worthless waste wasteful loss lose defeat setback blow threat threaten threatening danger dangerous endanger risk risky unsafe
  hazard hazardous unfair unjust injustice unjustified illegal unlawful unconstitutional illegitimate wrong wrongly mistake mistaken misguided
  flawed flaw error unnecessary needless pointless problem problematic negative weaken weak undermine jeopardise jeopardize violate violation breach
  infringe infringement abuse abusive exploit exploitation corrupt corruption discriminate discrimination discriminatory racist sexist bias biased prejudice
  oppose oppress oppression condemn criticise criticize criticism denounce slam reject attack assail blame accuse betray betrayal reckless irresponsible shameful
  shame scandal dishonest lie mislead misleading deceptive fraud cruel inhumane immoral unethical evil exploitative addictive addiction suffer suffering pain
  kill death die deadly disease crisis chaos collapse decline worsen burden costly expensive cost unaffordable unpopular impossible impractical unrealistic unworkable
  ban abolish end repeal scrap stop outlaw prohibit forbid eliminate restrict punish cut crime violence violent war fear hate obstacle barrier hinder
  hamper impede prevent deprive coerce limit excessive extreme overreach backfire counterproductive
`)
