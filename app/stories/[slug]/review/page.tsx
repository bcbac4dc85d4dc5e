import type { SearchParams } from 'nuqs/server'
import { loadReview } from '@/features/review/filter'
import { Review } from '@/features/review/review'
import { getPerson } from '@/server/queries/people'
import { getSourceTexts } from '@/server/queries/sources'
import { getWaiting } from '@/server/queries/suggestions'
import { shownReading } from '../story'

export const metadata = { title: 'Review' }

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<SearchParams>
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const reading = await shownReading((await params).slug)
  const [waiting, texts, person, address] = await Promise.all([
    getWaiting(reading.story.slug),
    getSourceTexts(reading.story.slug),
    getPerson(),
    loadReview(searchParams),
  ])
  return <Review reading={reading} waiting={waiting} texts={texts} named={person !== null} address={address} />
}
