import type { SearchParams } from 'nuqs/server'
import { loadVoices } from '@/features/voices/filter'
import { Voices } from '@/features/voices/voices'
import { shownReading } from '../story'

export const metadata = { title: 'Voices' }

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> }

export default async function VoicesPage({ params, searchParams }: Props) {
  const { slug } = await params
  return <Voices reading={await shownReading(slug)} address={await loadVoices(searchParams)} />
}
