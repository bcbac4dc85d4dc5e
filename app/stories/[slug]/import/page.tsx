import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
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
      <p className="mt-6 text-small">
        Did somebody work on a copy of this story?{' '}
        <Link href={addresses.merge(story.slug)} className="link inline-flex min-h-6 items-center">
          Merge their bundle
        </Link>
      </p>
    </>
  )
}
