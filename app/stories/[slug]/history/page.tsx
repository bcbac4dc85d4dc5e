import type { SearchParams } from 'nuqs/server'
import { loadHistory } from '@/features/history/filter'
import { History } from '@/features/history/history'
import { getTrail } from '@/server/queries/trail'
import { shownReading } from '../story'

export const metadata = { title: 'History' }

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> }

export default async function HistoryPage({ params, searchParams }: Props) {
  const { story } = await shownReading((await params).slug)
  const address = await loadHistory(searchParams)
  return <History slug={story.slug} address={address} trail={await getTrail(story.slug, address)} />
}
