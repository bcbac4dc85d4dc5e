import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { counted, type StoryReading } from '@/contracts/story-reading'
import type { ModelDto, WaitingDto } from '@/contracts/suggestions'
import { FINDING_WORDS } from '@/contracts/words'
import { Section } from '@/ui/section'
import { ToneBadge } from '@/ui/tone-mark'
import { Trouble } from '@/ui/trouble'
import { AskModel } from './ask-model'
import { waitingOf } from './waiting-view'

type Props = { reading: StoryReading; model: ModelDto; waiting: WaitingDto[] }

/** The questions of a story on which a larger model suggests something, those first where it sees it otherwise. */
export function Waiting({ reading, model, waiting }: Props) {
  if (model.state === 'off' && waiting.length === 0) return null
  const { slug } = reading.story
  const rows = waitingOf(reading, waiting)
  const undecided = reading.comparison.questions.filter(reading.undecided).length
  return (
    <Section
      id="suggestions"
      title="What a larger model suggests"
      note="Suggestions change no finding and are in none of the counts on this page. They wait for a person."
    >
      {rows.length > 0 ? (
        <ul className="mb-5 grid gap-3">
          {rows.map(({ question, standing, suggested }) => (
            <li key={question.id} className="rounded-card border border-dashed border-line-strong px-4 py-3">
              <Link href={addresses.question(slug, question.id)} className="link font-medium">
                {question.text}
              </Link>
              <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-small">
                <span className="inline-flex items-center gap-1.5 text-quiet">
                  Stands as
                  <ToneBadge tone={standing} soft={false}>
                    {FINDING_WORDS[standing].name}
                  </ToneBadge>
                </span>
                {suggested.map(({ model: name, tone, count }) => (
                  <span key={`${name} ${tone}`} className="inline-flex flex-wrap items-center gap-1.5 text-quiet">
                    <span className="break-all">{name}</span> suggests
                    <ToneBadge tone={tone} soft={false}>
                      {FINDING_WORDS[tone].name}
                    </ToneBadge>
                    {count > 1 ? `(${counted(count, 'pair')})` : null}
                  </span>
                ))}
              </p>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="no-print">
        {model.state === 'on' && undecided > 0 ? (
          <AskModel
            address={addresses.ask(slug)}
            label={`Ask the model about ${counted(undecided, 'undecided question')}`}
            model={model}
          />
        ) : null}
        {model.state === 'on' && undecided === 0 ? (
          <p className="text-small text-quiet">Every conflict and seeming one is decided; there is nothing to ask.</p>
        ) : null}
        {model.state === 'wrong' ? <Trouble {...model.problem} /> : null}
      </div>
    </Section>
  )
}
