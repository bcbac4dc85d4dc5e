import type { StoryReading } from '@/contracts/story-reading'
import { Instant } from '@/ui/instant'
import { Section } from '@/ui/section'
import { setAsideOf } from './left-over'
import { LeftOverItem } from './left-over-item'

/** The claims of a source that a person set aside, and the way to bring each back. */
export function SetAside({ reading, source }: { reading: StoryReading; source: string }) {
  const items = setAsideOf(reading, source)
  if (items.length === 0) return null
  return (
    <Section
      id="set-aside"
      title="Set aside"
      note="What the method took for a claim and a person did not. None of it counts anywhere."
      className="mt-12"
    >
      <ul className="grid gap-3">
        {items.map((item) => (
          <LeftOverItem
            key={item.id}
            slug={reading.story.slug}
            item={item}
            when={<Instant iso={item.at} />}
            undo="Bring it back"
            done="The claim is back."
            candidates={[]}
          />
        ))}
      </ul>
    </Section>
  )
}
