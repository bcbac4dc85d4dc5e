import type { SearchParams } from 'nuqs/server'
import { loadTagging } from '@/features/stances/filter'
import { Stances } from '@/features/stances/stances'
import { getPerson } from '@/server/queries/people'
import { shownReading } from '../story'

export const metadata = { title: 'Stances' }

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> }

export default async function StancesPage({ params, searchParams }: Props) {
  const { slug } = await params
  const [reading, person] = await Promise.all([shownReading(slug), getPerson()])
  return <Stances reading={reading} person={person} address={await loadTagging(searchParams)} />
}
