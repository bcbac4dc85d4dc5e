import type { SearchParams } from 'nuqs/server'
import { loadTimeline } from '@/features/timeline/filter'
import { Timeline } from '@/features/timeline/timeline'
import { shownReading } from '../story'

export const metadata = { title: 'Timeline' }

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> }

export default async function TimelinePage({ params, searchParams }: Props) {
  const { slug } = await params
  return <Timeline reading={await shownReading(slug)} address={await loadTimeline(searchParams)} />
}
