import type { Metadata } from 'next'
import { Stories } from '@/features/stories/stories'
import { listStories } from '@/server/queries/stories'

export const metadata: Metadata = { title: 'Stories' }

export default async function StoriesPage() {
  return (
    <main id="content" className="mx-auto max-w-page px-4 py-8 sm:px-6">
      <Stories stories={await listStories()} />
    </main>
  )
}
