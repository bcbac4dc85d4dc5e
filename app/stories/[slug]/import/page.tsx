import { ImportPanel } from '@/features/sources/import-panel'
import { getLinkFetching } from '@/server/queries/links'
import { PageHead } from '@/ui/section'
import { shownReading } from '../story'

export const metadata = { title: 'Add sources' }

export default async function ImportPage({ params }: { params: Promise<{ slug: string }> }) {
  const { story } = await shownReading((await params).slug)
  return (
    <>
      <PageHead
        title="Add sources"
        lead="Findings follow as soon as the texts are read. Nothing you add leaves this computer."
      />
      <ImportPanel slug={story.slug} fetching={await getLinkFetching()} />
    </>
  )
}
