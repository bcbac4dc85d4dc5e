import { addresses } from '@/contracts/addresses'
import type { StoryReading } from '@/contracts/story-reading'
import type { ModelDto, SuggestionDto } from '@/contracts/suggestions'
import type { Question } from '@/engine/model/comparison'
import { Card } from '@/ui/section'
import { Trouble } from '@/ui/trouble'
import { AskModel } from './ask-model'
import { SuggestionItem } from './suggestion-item'

type Props = { reading: StoryReading; question: Question; model: ModelDto; suggestions: SuggestionDto[] }

/** What larger models suggest on a question, apart from what the method found, and the way to ask the one that is set up. */
export function QuestionSuggestions({ reading, question, model, suggestions }: Props) {
  if (model.state === 'off' && suggestions.length === 0) return null
  const { slug } = reading.story
  const open = suggestions.filter(({ dismissed }) => !dismissed)
  const aside = suggestions.filter(({ dismissed }) => dismissed)
  const list = (some: SuggestionDto[]) => (
    <ul className="mt-4 grid gap-4">
      {some.map((suggestion) => (
        <SuggestionItem key={suggestion.id} reading={reading} question={question} suggestion={suggestion} />
      ))}
    </ul>
  )
  return (
    <section aria-labelledby="suggestions-title">
      <Card className="border-dashed p-5">
        <h2 id="suggestions-title" className="text-title3 font-medium">
          What a larger model suggests
        </h2>
        <p className="mt-1 text-small text-quiet">
          A suggestion changes no finding. Its quotes were looked up in the sources; its judgement was not checked.
        </p>
        {open.length > 0 ? list(open) : null}
        {aside.length > 0 ? (
          <details className="mt-4">
            <summary className="text-small font-semibold">{aside.length} put aside</summary>
            {list(aside)}
          </details>
        ) : null}
        <div className="no-print mt-4">
          {model.state === 'on' ? <AskModel address={addresses.ask(slug, question.id)} model={model} /> : null}
          {model.state === 'wrong' ? <Trouble {...model.problem} /> : null}
        </div>
      </Card>
    </section>
  )
}
