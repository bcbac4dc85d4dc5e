import { ImportBundle } from '@/features/bundle/import-bundle'
import { ImportPanel } from '@/features/sources/import-panel'
import { getLinkFetching } from '@/server/queries/links'
import { listStoryNames } from '@/server/queries/stories'
import { PageHead } from '@/ui/section'

export const metadata = { title: 'New story' }

export default async function NewStoryPage() {
  const stories = await listStoryNames()
  return (
    <main id="content" className="mx-auto max-w-page px-4 py-8 sm:px-6">
      <PageHead
        title="New story"
        lead="Two or more texts on the same event. Findings follow as soon as they are read. Nothing you add leaves this computer."
      />
      <ImportPanel
        slug={null}
        titles={Object.fromEntries(stories.map(({ slug, title }) => [slug, title]))}
        fetching={await getLinkFetching()}
      />
      <ImportBundle />
    </main>
  )
}
