import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { addresses } from '@/contracts/addresses'
import type { StoryCardDto } from '@/contracts/desk'
import { ButtonLink } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { PageHead } from '@/ui/section'
import { StoryCard } from './story-card'

type Props = {
  stories: StoryCardDto[]
  /** the way through the sample story, null where there is none */
  firstSteps: ReactNode
}

/** What one is working on, and how to begin. */
export function Stories({ stories, firstSteps }: Props) {
  const own = stories.some((story) => !story.sample)
  const begin = (
    <ButtonLink href={addresses.newStory} look="primary">
      <Plus aria-hidden="true" className="size-4" />
      New story
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title="Stories"
        lead="Several sources on one event, side by side: where they agree, where they conflict, and where they only seem to."
        actions={own ? begin : null}
      />
      {stories.length === 0 ? (
        <Empty title="No story yet" action={begin}>
          Start with two or more texts on the same event. Paste them, or drop files.
        </Empty>
      ) : (
        <div className="grid grid-cols-1 gap-6 md:grid-cols-2 3xl:grid-cols-3">
          {stories.map((story) => (
            <StoryCard key={story.slug} story={story} firstSteps={story.sample ? firstSteps : null} />
          ))}
          {own ? null : (
            <Empty title="Your own story" action={begin}>
              Look around in the sample first, or start at once: paste two texts on the same event, or drop files. The
              findings follow as soon as they are read, and nothing you add leaves this computer.
            </Empty>
          )}
        </div>
      )}
    </>
  )
}
