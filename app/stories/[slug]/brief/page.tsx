import { Brief } from '@/features/brief/brief'
import { shownReading } from '../story'

export const metadata = { title: 'Brief' }

export default async function BriefPage({ params }: { params: Promise<{ slug: string }> }) {
  return <Brief reading={await shownReading((await params).slug)} />
}
