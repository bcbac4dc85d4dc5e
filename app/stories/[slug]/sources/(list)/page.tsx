import { SourceList } from '@/features/sources/source-list'
import { getSharedPairs } from '@/server/queries/near-duplicates'
import { shownReading } from '../../story'

export const metadata = { title: 'Sources' }

export default async function SourcesPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  return <SourceList reading={await shownReading(slug)} shared={await getSharedPairs(slug)} />
}
