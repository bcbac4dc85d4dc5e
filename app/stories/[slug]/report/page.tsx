import type { SearchParams } from 'nuqs/server'
import { loadReport } from '@/features/report/filter'
import { Report } from '@/features/report/report'
import { getPerson } from '@/server/queries/people'
import { shownReading } from '../story'

export const metadata = { title: 'Report' }

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> }

export default async function ReportPage({ params, searchParams }: Props) {
  const { slug } = await params
  const [reading, person] = await Promise.all([shownReading(slug), getPerson()])
  return <Report reading={reading} person={person} address={await loadReport(searchParams)} />
}
