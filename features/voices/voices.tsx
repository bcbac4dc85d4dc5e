import { addresses } from '@/contracts/addresses'
import { remembered } from '@/contracts/remember'
import type { StoryReading } from '@/contracts/story-reading'
import { ButtonLink } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { PageHead } from '@/ui/section'
import { Tally } from '@/ui/tally'
import { chosenOf, ownConflicts } from './chosen'
import { ChosenVoice } from './chosen-voice'
import { circlesOf } from './circles'
import { CirclesSection } from './circles-section'
import type { VoicesAddress } from './filter'
import { quotedOf, voiceGraph } from './graph'
import { dependentsOf } from './origins'
import { OriginsSection } from './origins-section'
import { namedElsewhere, unnamedRowsOf } from './unnamed'
import { UnnamedSection } from './unnamed-section'
import { VoiceGraphView } from './voice-graph'
import { VoiceList } from './voice-list'

const circlesIn = remembered((reading: StoryReading) =>
  circlesOf(reading.comparison.claims, reading.sources, (id) => reading.places(id).map(({ question }) => question.id)),
)

/** Who quotes whom, what rests on one origin, and who is left unnamed. */
export function Voices({ reading, address }: { reading: StoryReading; address: VoicesAddress }) {
  const { slug } = reading.story
  const graph = voiceGraph(reading)
  if (graph.quoting === 0)
    return (
      <>
        <PageHead title="Voices" />
        <Empty
          title={reading.comparison.claims.length === 0 ? 'No claims yet' : 'No source quotes anybody'}
          action={<ButtonLink href={addresses.importInto(slug)}>Add sources</ButtonLink>}
        >
          {reading.comparison.claims.length === 0
            ? 'Add sources to the story; whom they quote appears here.'
            : 'Every claim is in the source’s own voice. Add a source that quotes people, outlets or documents.'}
        </Empty>
      </>
    )
  const dependents = dependentsOf(reading)
  const circles = circlesIn(reading)
  const unnamed = unnamedRowsOf(reading, graph)
  const quoted = quotedOf(graph)
  const conflicts = ownConflicts(reading, graph)
  const chosen = chosenOf(reading, graph, address)
  const several = reading.comparison.questions.filter(({ finding }) => finding !== 'single').length
  return (
    <div className="grid grid-cols-1 gap-12">
      <div>
        <PageHead
          title="Voices"
          lead="Who says it, and through whom it came: what ten reports have from one voice is one origin, not ten."
        />
        <div className="grid grid-cols-2 gap-4 lg:grid-cols-4">
          <Tally count={quoted.length} label="Voices quoted" href="#all" note={`in ${graph.quoting} claims`} />
          <Tally
            count={dependents.length}
            label="Fewer origins than reports"
            href="#origins"
            note={`of ${several} questions that more than one source answers or disputes`}
          />
          <Tally
            count={circles.filter(({ questions }) => questions.length > 0).length}
            label="Circles on one question"
            href="#circles"
            note="outlets that come back to themselves"
          />
          <Tally
            count={unnamed.reduce((sum, row) => sum + row.unnamed, 0)}
            label="On unnamed voices"
            href="#unnamed"
            note={`of ${graph.quoting} claims that quote somebody`}
          />
        </div>
      </div>
      {chosen ? <ChosenVoice reading={reading} graph={graph} chosen={chosen} asked={address} /> : null}
      <VoiceGraphView reading={reading} graph={graph} />
      <OriginsSection reading={reading} dependents={dependents} />
      <CirclesSection reading={reading} circles={circles} />
      <UnnamedSection reading={reading} rows={unnamed} elsewhere={namedElsewhere(reading, graph)} />
      <VoiceList reading={reading} voices={quoted} conflicts={conflicts} address={address} />
    </div>
  )
}
