import { MergeDesk } from '@/features/bundle/merge-desk'
import { PageHead } from '@/ui/section'
import { shownReading } from '../story'

export const metadata = { title: 'Merge' }

export default async function MergePage({ params }: { params: Promise<{ slug: string }> }) {
  const { story } = await shownReading((await params).slug)
  return (
    <>
      <PageHead
        title="Merge a bundle"
        lead="Somebody worked on a copy of this story. Their sources, edits and decisions are joined with yours; where you judged differently both are kept."
      />
      <MergeDesk slug={story.slug} />
    </>
  )
}
