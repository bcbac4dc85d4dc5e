import type { SearchParams } from 'nuqs/server'
import { Claims } from '@/features/claims/claims'
import { loadClaims } from '@/features/claims/filter'
import { passagesOf } from '@/features/claims/search/story-passages'
import { getPerson } from '@/server/queries/people'
import { getSourceTexts } from '@/server/queries/sources'
import { shownReading } from '../story'

export const metadata = { title: 'Claims' }

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> }

export default async function ClaimsPage({ params, searchParams }: Props) {
  const { slug } = await params
  const address = await loadClaims(searchParams)
  const reading = await shownReading(slug)
  const passages = await passagesOf(reading, () => getSourceTexts(slug), address.q, address.source)
  return <Claims reading={reading} address={address} passages={passages} named={(await getPerson()) !== null} />
}
