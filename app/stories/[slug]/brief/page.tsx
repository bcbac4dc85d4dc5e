import { permanentRedirect } from 'next/navigation'
import { addresses } from '@/contracts/addresses'

/** The address that the report had before. */
export default async function BriefPage({ params }: { params: Promise<{ slug: string }> }) {
  permanentRedirect(addresses.report(decodeURIComponent((await params).slug)))
}
