import { Overview } from '@/features/overview/overview'
import { shownReading } from './story'

export default async function OverviewPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  return <Overview reading={await shownReading(slug)} />
}
