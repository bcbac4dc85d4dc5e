import type { ReactNode } from 'react'
import { FINDING_WORDS, RELATION_WORDS, STANCE_WORDS } from '@/contracts/words'
import { STANCES } from '@/engine/model/comparison'
import { COARSE } from '@/engine/model/relation'
import { PageHead } from '@/ui/section'
import { Table, Td, Th } from '@/ui/table'
import { type Tone, ToneBadge, ToneMark } from '@/ui/tone-mark'
import { RELATIONS } from './relations'
import { RulesSection } from './rules-section'
import { ScoreCard } from './score-card'

const FINDINGS = ['conflict', 'apparent', 'agreement', 'single'] as const
const TONES: Record<string, Tone> = { agree: 'agreement', conflict: 'conflict', apparent: 'apparent' }

const PARTS = {
  steps: 'Seven steps',
  findings: 'Four findings',
  rules: 'The rules, and how often they are right',
  relations: 'What holds between two claims',
  stances: 'Five stances',
  'score-card': 'Score card',
  limits: 'What it does not do',
} as const

/** How the program comes to what it says, in plain words. */
export function Method() {
  return (
    <article className="mx-auto max-w-[52rem]">
      <PageHead
        title="Method"
        lead="The program reads each text, pins every claim to the words that make it, and sets claims that answer one question side by side."
      />
      <Contents />
      <Part id="steps">
        <ol className="grid list-decimal gap-2 pl-6">
          <li>The text is read into paragraphs and sentences. Every place keeps its exact position.</li>
          <li>
            Names, offices, numbers, dates, quotations, speakers, cautious words, negation and events are found. “Last
            month” is counted from the day the source was published.
          </li>
          <li>
            Sentences become claims, each with who says it and through whom, its value, its event, time and scope.
          </li>
          <li>Claims that answer the same question are brought together.</li>
          <li>
            Their answers are compared. The first test is whether both speak of the same event, time, scope and unit;
            only then whether both can be true. “About 50” and 47 can; nine and eleven cannot.
          </li>
          <li>For each proposition, every passage that speaks of it is read for whether it takes or rejects it.</li>
          <li>
            Findings are written down with their reason, who leaves them out, and what one more fact would settle.
          </li>
        </ol>
        <p>The same texts always give the same findings. Everything runs on this computer; no text is sent anywhere.</p>
        <p>
          A larger model may be set up to read the two sides of a question again. It is asked only when you press the
          button, which says where the words go; what it answers is marked with its name, must quote the sources letter
          by letter, and changes no finding.
        </p>
      </Part>
      <Part id="findings">
        <ul className="grid gap-2">
          {FINDINGS.map((finding) => (
            <li key={finding} className="flex items-baseline gap-2">
              <ToneMark tone={finding} className="translate-y-0.5" />
              <span>
                <strong className="font-semibold">{FINDING_WORDS[finding].name}</strong>: {FINDING_WORDS[finding].says}.
              </span>
            </li>
          ))}
        </ul>
        <p>
          A seeming conflict gets as much room as a real one. That two numbers belong to two different events is found
          out once and need not be checked again.
        </p>
      </Part>
      <Part id="rules">
        <RulesSection />
      </Part>
      <Part id="relations">
        <Table label="Relations between claims" className="rounded-card border border-line bg-surface">
          <thead>
            <tr>
              <Th>Relation</Th>
              <Th>Counts as</Th>
              <Th>What it means</Th>
            </tr>
          </thead>
          <tbody>
            {RELATIONS.map(({ kind, says, example }) => (
              <tr key={kind}>
                <Th scope="row" className="border-line align-top">
                  <span className="block text-small">{RELATION_WORDS[kind]}</span>
                  <code className="font-mono text-[0.75rem] font-normal text-quiet">{kind}</code>
                </Th>
                <Td>
                  <ToneBadge tone={TONES[COARSE[kind]] ?? 'single'} soft={false}>
                    {COARSE[kind]}
                  </ToneBadge>
                </Td>
                <Td>
                  {says} <span className="block text-quiet">{example}</span>
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Part>
      <Part id="stances">
        <ul className="grid gap-1.5">
          {STANCES.map((stance) => (
            <li key={stance} className="flex items-baseline gap-2">
              <ToneMark tone={stance} className="translate-y-0.5" />
              <span>
                <strong className="font-semibold">{STANCE_WORDS[stance].name}</strong>: {STANCE_WORDS[stance].says}.
              </span>
            </li>
          ))}
        </ul>
      </Part>
      <Part id="score-card">
        <ScoreCard />
      </Part>
      <Part id="limits">
        <ul className="grid list-disc gap-2 pl-6">
          <li>It does not say what is true. It says what the sources say, and whether they can all be right.</li>
          <li>It does not rate outlets, and it prints no single score of anything.</li>
          <li>
            It reads English only, and it overlooks much: what is said between the lines, irony, pictures, and claims
            that no other source answers in comparable words. No conflict found does not mean that there is none.
          </li>
          <li>
            It can be wrong. Each finding shows its reason, its rule, how often that rule was right, and a score; the
            score orders suggestions and is no probability. A person’s decision stands beside the suggestion and is
            never overwritten.
          </li>
          <li>
            “Leaves it out” counts only sources that could have said it, by the day they were published; it is no
            reproach.
          </li>
        </ul>
      </Part>
    </article>
  )
}

const Contents = () => (
  <nav aria-label="On this page" className="no-print border-y border-line py-3">
    <ul className="flex flex-wrap gap-x-5 gap-y-1.5 text-small">
      {Object.entries(PARTS).map(([id, title]) => (
        <li key={id}>
          <a href={`#${id}`} className="link">
            {title}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const Part = ({ id, children }: { id: keyof typeof PARTS; children: ReactNode }) => (
  <section
    id={id}
    aria-labelledby={`${id}-title`}
    className="mt-10 grid scroll-mt-6 grid-cols-1 gap-4 [&>:is(p,ul,ol)]:max-w-[68ch]"
  >
    <h2 id={`${id}-title`} className="text-title2 font-medium">
      {PARTS[id]}
    </h2>
    {children}
  </section>
)
