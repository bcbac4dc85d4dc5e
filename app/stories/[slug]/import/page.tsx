import { ImportPanel } from '@/features/sources/import-panel'
import { PageHead } from '@/ui/section'
import { shownReading } from '../story'

export const metadata = { title: 'Add sources' }

export default async function ImportPage({ params }: { params: Promise<{ slug: string }> }) {
  const { story } = await shownReading((await params).slug)
  return (
    <>
      <PageHead
        title="Add sources"
        lead="Findings follow as soon as the texts are read. Nothing leaves this computer."
      />
      <ImportPanel slug={story.slug} />
    </>
  )
}
