import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { counted, type StoryReading } from '@/contracts/story-reading'
import { VOICE_WORDS } from '@/contracts/words'
import type { VoiceKind } from '@/engine/model/claim'
import { ButtonLink } from '@/ui/button'
import { Card, Section } from '@/ui/section'
import { ToneBadge } from '@/ui/tone-mark'
import type { Chosen, OwnConflict } from './chosen'
import { ClaimQuotes } from './claim-quotes'
import type { Asked, VoiceEdge, VoiceGraph } from './graph'

/** More quotes than these are left to the table of claims. */
const SHOWN = 60

type Props = { reading: StoryReading; graph: VoiceGraph; chosen: Chosen; asked: Asked }

/** The words behind a voice, an edge or a count: what is said, in which sources, through whom. */
export function ChosenVoice({ reading, graph, chosen, asked }: Props) {
  const { slug } = reading.story
  const { voice, by, claims, sources } = chosen
  const shown = claims.slice(0, SHOWN)
  const only = sources.length === 1 ? sources[0]?.id : null
  return (
    <Section
      id="words"
      title={titleOf(chosen, asked)}
      note={
        claims.length === 0
          ? undefined
          : `${counted(claims.length, 'claim')} in ${counted(sources.length, 'source')}: ${sources.map(({ name, claims: count }) => `${name} (${count})`).join(', ')}.`
      }
      aside={
        <div className="no-print flex flex-wrap gap-2">
          {voice && voice.kind !== 'unnamed' ? (
            <ButtonLink
              size="small"
              href={addresses.claims(
                slug,
                voice.kind === 'source' ? { source: voice.sources[0] } : { voice: voice.name, source: by && only },
              )}
            >
              Open in the table of claims
            </ButtonLink>
          ) : null}
          <ButtonLink size="small" look="quiet" href={addresses.voices(slug)} scroll={false}>
            Close
          </ButtonLink>
        </div>
      }
    >
      {claims.length === 0 ? (
        <p className="text-quiet">
          No claim has this voice any more. It may have been renamed; the list of all voices below has those there are.
        </p>
      ) : (
        <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
          <div>
            <ClaimQuotes reading={reading} claims={shown} />
            {claims.length > shown.length ? (
              <p className="mt-4 text-small text-quiet">
                The first {shown.length} of {claims.length} are quoted; the table of claims has all.
              </p>
            ) : null}
          </div>
          <div className="grid content-start gap-5">
            {chosen.conflicts.length > 0 ? <Conflicts reading={reading} conflicts={chosen.conflicts} /> : null}
            <Edges title="Passed on by" slug={slug} graph={graph} edges={chosen.passedOnBy} end="from" />
            <Edges title="Passes on" slug={slug} graph={graph} edges={chosen.passesOn} end="to" />
          </div>
        </div>
      )}
    </Section>
  )
}

function titleOf({ voice, by }: Chosen, asked: Asked): string {
  if (voice && by) return by.kind === 'source' ? `${voice.name}, in ${by.name}` : `${voice.name}, through ${by.name}`
  if (asked.kind) {
    const kind =
      asked.kind === 'unnamed'
        ? by
          ? 'Unnamed voices'
          : 'What unnamed voices say'
        : `Voices: ${VOICE_WORDS[asked.kind as VoiceKind]}`
    return by ? `${kind} in ${by.name}` : kind
  }
  if (voice?.kind === 'unnamed') return 'What unnamed voices say'
  if (voice?.kind === 'source') return `Whom ${voice.name} quotes`
  return voice?.name ?? 'A voice that is not here'
}

function Conflicts({ reading, conflicts }: { reading: StoryReading; conflicts: OwnConflict[] }) {
  return (
    <Card className="p-4">
      <h3 className="mb-2">
        <ToneBadge tone="conflict">Contradicts itself</ToneBadge>
      </h3>
      <ul className="grid gap-4">
        {conflicts.map(({ question, relation, a, b }) => (
          <li key={`${question.id} ${relation.a} ${relation.b}`} className="grid gap-2">
            <Link href={addresses.question(reading.story.slug, question.id)} className="link text-small font-semibold">
              {question.text}
            </Link>
            <ClaimQuotes reading={reading} claims={[a, b]} />
            <p className="text-fine text-quiet">{relation.reason}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

type EdgesProps = { title: string; slug: string; graph: VoiceGraph; edges: VoiceEdge[]; end: 'from' | 'to' }

function Edges({ title, slug, graph, edges, end }: EdgesProps) {
  if (edges.length === 0) return null
  return (
    <div>
      <h3 className="text-small font-semibold">{title}</h3>
      <ul className="mt-1">
        {edges.slice(0, SHOWN).map((edge) => (
          <li key={edge[end]}>
            <Link
              href={addresses.voiceWords(slug, { voice: edge.to, by: edge.from })}
              className="flex min-h-7 items-baseline justify-between gap-3 text-small hover:underline"
            >
              <span>{graph.nodes.get(edge[end])?.name}</span>
              <span className="figures shrink-0 text-quiet">{counted(edge.claims.length, 'claim')}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
