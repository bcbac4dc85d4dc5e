import { Overview } from '@/features/overview/overview'
import { Waiting } from '@/features/suggestions/waiting'
import { getModel } from '@/server/queries/model'
import { getWaiting } from '@/server/queries/suggestions'
import { shownReading } from './story'

export default async function OverviewPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const reading = await shownReading(slug)
  const waiting = await getWaiting(reading.story.slug)
  return <Overview reading={reading} suggestions={<Waiting reading={reading} model={getModel()} waiting={waiting} />} />
}
