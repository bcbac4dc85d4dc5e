import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import type { StoryReading } from '@/contracts/story-reading'
import { sourceName } from '@/contracts/story-reading'
import { STANCE_WORDS } from '@/contracts/words'
import { STANCES } from '@/engine/model/comparison'
import { Table, Td, Th } from '@/ui/table'
import { ToneMark } from '@/ui/tone-mark'
import type { PropositionView } from './view-model'

/** Propositions × sources at a glance. */
export function StanceMatrix({ reading, views }: { reading: StoryReading; views: PropositionView[] }) {
  const sources = reading.sources.filter((source) => source.analysed)
  return (
    <Table label="Propositions and sources" className="rounded-card border border-line bg-surface">
      <thead>
        <tr>
          <Th className="min-w-56">Proposition</Th>
          {sources.map((source) => (
            <Th key={source.id} className="min-w-28">
              <span className="line-clamp-2">{sourceName(source)}</span>
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {views.map((view, i) => (
          <tr key={view.proposition}>
            <Th scope="row" className="border-line font-serif text-body font-medium">
              <a href={`#proposition-${i + 1}`} className="hover:underline">
                “{view.proposition}”
              </a>
            </Th>
            {sources.map((source) => (
              <Td key={source.id}>
                <Cell slug={reading.story.slug} view={view} source={source.id} />
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Cell({ slug, view, source }: { slug: string; view: PropositionView; source: string }) {
  const own = view.sources.find((one) => one.id === source)
  const entries = [...(own?.headline ?? []), ...(own?.body ?? [])]
  const counts = STANCES.map((stance) => ({ stance, count: entries.filter((entry) => entry.stance === stance).length }))
  const shown = counts.filter(({ stance, count }) => count > 0 && stance !== 'silent')
  if (shown.length === 0) return <span className="text-fine text-quiet">silent</span>
  return (
    <ul className="grid gap-1">
      {shown.map(({ stance, count }) => (
        <li key={stance} data-tone={stance}>
          <Link
            href={addresses.claims(slug, { source, stance, proposition: view.proposition })}
            className="inline-flex items-center gap-1.5 font-semibold text-tone hover:underline"
          >
            <ToneMark tone={stance} />
            {STANCE_WORDS[stance].name}
            {count > 1 ? <span className="figures">{count}</span> : null}
          </Link>
        </li>
      ))}
    </ul>
  )
}
