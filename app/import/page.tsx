import { ImportPanel } from '@/features/sources/import-panel'
import { PageHead } from '@/ui/section'

export const metadata = { title: 'New story' }

export default function NewStoryPage() {
  return (
    <main id="content" className="mx-auto max-w-page px-4 py-8 sm:px-6">
      <PageHead
        title="New story"
        lead="Two or more texts on the same event. Findings follow as soon as they are read. Nothing leaves this computer."
      />
      <ImportPanel slug={null} />
    </main>
  )
}
