import { notFound } from 'next/navigation'
import { Versions } from '@/features/reader/versions'
import { claimsAlone, getSourceReading } from '@/server/queries/source-versions'

type Props = {
  params: Promise<{ slug: string; id: string }>
  searchParams: Promise<{ from?: string; to?: string }>
}

export const metadata = { title: 'Versions of a source' }

const numberIn = (text: string | undefined) => (text && /^\d{1,6}$/.test(text) ? Number(text) : null)

export default async function VersionsPage({ params, searchParams }: Props) {
  const { slug, id } = await params
  const { from, to } = await searchParams
  const after = await getSourceReading(slug, decodeURIComponent(id), numberIn(to))
  if (!after) notFound()
  const earlier = after.versions.findLast((version) => version.number < after.number)?.number
  const before = await getSourceReading(slug, decodeURIComponent(id), numberIn(from) ?? earlier ?? after.number)
  if (!before) notFound()
  return (
    <Versions
      slug={slug}
      before={{ ...before, claims: claimsAlone(before) }}
      after={{ ...after, claims: claimsAlone(after) }}
    />
  )
}
