import type { SearchParams } from 'nuqs/server'
import { Claims } from '@/features/claims/claims'
import { loadClaims } from '@/features/claims/filter'
import { shownReading } from '../story'

export const metadata = { title: 'Claims' }

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> }

export default async function ClaimsPage({ params, searchParams }: Props) {
  const { slug } = await params
  return <Claims reading={await shownReading(slug)} address={await loadClaims(searchParams)} />
}
