import { measured, type RuleMeasure, ruleAnchor } from '@/contracts/measured'
import { Card } from '@/ui/section'
import { ToneBadge } from '@/ui/tone-mark'
import { MeasureText } from './measure-text'
import { RULE_GROUPS, type RuleText } from './rules'
import { SAYS_WORDS } from './says'

/** Each rule in plain words, with how often it was right. */
export function RulesSection() {
  return (
    <>
      <p>
        Beside each suggestion stands the rule that made it. The figures are counted in {measured.stories} stories whose
        pairs of passages a person had labelled: how often a rule joined two passages as that person did. It counts
        against a rule when it says another thing, and when it joins passages that have nothing to do with each other.
      </p>
      <p>
        They are few, and the rules were made while looking at these very stories, so expect somewhat more errors on
        yours. The range in brackets is where the share lies with a confidence of 95 in 100, had the cases been drawn by
        chance.
      </p>
      {RULE_GROUPS.map((group) => (
        <section key={group.id} aria-labelledby={`rules-${group.id}`} className="mt-4">
          <h3 id={`rules-${group.id}`} className="text-title3 font-medium">
            {group.title}
          </h3>
          <p className="mt-1 max-w-[68ch] text-quiet">{group.note}</p>
          <div className="mt-3 grid grid-cols-1 gap-4 md:grid-cols-2">
            {group.rules.map((rule) => (
              <Rule key={rule.rule} text={rule} />
            ))}
          </div>
        </section>
      ))}
    </>
  )
}

function Rule({ text: { rule, name, says, example, wrong } }: { text: RuleText }) {
  const anchor = ruleAnchor(rule)
  const measures = measured.rules.filter((row) => row.rule === rule)
  return (
    <Card
      id={anchor}
      role="group"
      aria-labelledby={`${anchor}-name`}
      className="flex scroll-mt-6 flex-col gap-2 p-5 target:outline-2 target:outline-focus"
    >
      <h4 id={`${anchor}-name`} className="font-semibold">
        {name}
      </h4>
      <p>
        <code className="font-mono text-[0.75rem] text-quiet">{rule}</code>
      </p>
      <p>{says}</p>
      <p className="font-serif">{example}</p>
      <p className="text-small">
        <span className="font-semibold">What it gets wrong: </span>
        {wrong}
      </p>
      <div className="mt-auto border-t border-line pt-2 text-small">
        {measures.length > 0 ? (
          <ul className="grid gap-1.5">
            {measures.map((measure) => (
              <Measured key={measure.says} measure={measure} />
            ))}
          </ul>
        ) : (
          <p className="text-quiet">Not checked in any case yet.</p>
        )}
      </div>
    </Card>
  )
}

const Measured = ({ measure }: { measure: RuleMeasure }) => (
  <li className="flex flex-wrap items-baseline gap-x-2">
    <ToneBadge tone={SAYS_WORDS[measure.says].tone} soft={false}>
      {SAYS_WORDS[measure.says].name}
    </ToneBadge>
    <MeasureText measure={measure} />
  </li>
)
