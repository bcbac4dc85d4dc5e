import { counted, type StoryReading } from '@/contracts/story-reading'
import { Instant } from '@/ui/instant'
import { candidatesFor, orphansOf } from './left-over'
import { LeftOverItem } from './left-over-item'

/** What people did about words that the text does not have any more: shown with those words, never dropped. */
export function Orphans({ reading, source }: { reading: StoryReading; source: string }) {
  const orphans = orphansOf(reading, source)
  if (orphans.length === 0) return null
  return (
    <section
      aria-labelledby="without-place"
      data-tone="undecided"
      className="mb-8 rounded-card border border-tone-line bg-tone-soft px-5 py-4"
    >
      <h2 id="without-place" className="text-title3 font-medium">
        Without a place in this text
      </h2>
      <p className="mt-1 mb-3 max-w-[70ch] text-small">
        {counted(orphans.length, 'change or decision is', 'changes and decisions are')} about words that the text does
        not have now. They change nothing while it is so, and return with their words. One about a claim can be put on
        the claim that says it now.
      </p>
      <ul className="grid gap-3">
        {orphans.map((item) => (
          <LeftOverItem
            key={item.id}
            slug={reading.story.slug}
            item={item}
            when={<Instant iso={item.at} />}
            undo="Take it back"
            done="It was taken back."
            candidates={item.again ? candidatesFor(reading, source, item) : []}
          />
        ))}
      </ul>
    </section>
  )
}
