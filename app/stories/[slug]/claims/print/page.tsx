import type { SearchParams } from 'nuqs/server'
import { loadClaims } from '@/features/claims/filter'
import { PrintClaims } from '@/features/claims/print-claims'
import { shownReading } from '../../story'

export const metadata = { title: 'Claims on paper' }

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> }

export default async function ClaimsPrintPage({ params, searchParams }: Props) {
  const { slug } = await params
  return <PrintClaims reading={await shownReading(slug)} address={await loadClaims(searchParams)} />
}
