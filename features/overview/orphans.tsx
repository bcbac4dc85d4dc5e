import type { Decision } from '@/contracts/desk'
import { counted, type StoryReading } from '@/contracts/story-reading'
import { DECISION_WORDS } from '@/contracts/words'
import { Instant } from '@/ui/instant'
import { Section } from '@/ui/section'

/** Decisions whose words the newest run does not find: shown, never dropped. */
export function Orphans({ reading }: { reading: StoryReading }) {
  const orphans = reading.story.reviews.filter((review) => review.orphaned)
  if (orphans.length === 0) return null
  return (
    <Section
      id="orphans"
      title="Decisions without a place"
      note={`${counted(orphans.length, 'decision is', 'decisions are')} about words that no source of the story has now. They return with their source.`}
    >
      <ul className="grid gap-2 text-small">
        {orphans.map((review) => (
          <li key={review.id}>
            <strong className="font-semibold">
              {DECISION_WORDS[review.decision as Decision]?.name ?? review.decision}
            </strong>
            {review.target === 'stance' ? `, on “${review.key.split('\n')[0]}”` : ''}, {review.person.name},{' '}
            <Instant iso={review.at} />
            {review.note ? <span className="block font-serif">{review.note}</span> : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
