import type { SearchParams } from 'nuqs/server'
import { loadGrid } from '@/features/grid/filter'
import { PrintGrid } from '@/features/grid/print-grid'
import { shownReading } from '../../story'

export const metadata = { title: 'Grid on paper' }

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> }

export default async function GridPrintPage({ params, searchParams }: Props) {
  const { slug } = await params
  return <PrintGrid reading={await shownReading(slug)} address={await loadGrid(searchParams)} />
}
