import type { SearchParams } from 'nuqs/server'
import { loadGrid } from '@/features/grid/filter'
import { Grid } from '@/features/grid/grid'
import { shownReading } from '../story'

export const metadata = { title: 'Grid' }

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> }

export default async function GridPage({ params, searchParams }: Props) {
  const { slug } = await params
  return <Grid reading={await shownReading(slug)} address={await loadGrid(searchParams)} />
}
