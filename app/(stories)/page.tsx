import type { Metadata } from 'next'
import { BeginAgain } from '@/features/onboarding/begin-again'
import { Stories } from '@/features/stories/stories'
import { listStories } from '@/server/queries/stories'

export const metadata: Metadata = { title: 'Stories' }

export default async function StoriesPage() {
  const stories = await listStories()
  const sample = stories.find((story) => story.sample)
  return (
    <main id="content" className="mx-auto max-w-page px-4 py-8 sm:px-6">
      <Stories stories={stories} firstSteps={sample ? <BeginAgain slug={sample.slug} /> : null} />
    </main>
  )
}
