import { notFound } from 'next/navigation'
import { sourceName } from '@/contracts/story-reading'
import { Reader } from '@/features/reader/reader'
import { DeleteSource } from '@/features/sources/delete-source'
import { EditSource } from '@/features/sources/edit-source'
import { getSourceText } from '@/server/queries/sources'
import { shownReading } from '../../story'

type Props = {
  params: Promise<{ slug: string; id: string }>
  searchParams: Promise<{ claim?: string; part?: string }>
}

export async function generateMetadata({ params }: Props) {
  const { slug, id } = await params
  const source = (await shownReading(slug)).source(decodeURIComponent(id))
  return { title: source ? (source.title ?? sourceName(source)) : 'Unknown source' }
}

export default async function SourcePage({ params, searchParams }: Props) {
  const { slug, id } = await params
  const { claim = null, part = null } = await searchParams
  const found = await getSourceText(slug, decodeURIComponent(id))
  if (!found) notFound()
  const { source, text } = found
  const actions = (
    <>
      <EditSource slug={slug} source={source} />
      <DeleteSource slug={slug} id={source.id} name={sourceName(source)} />
    </>
  )
  const wanted = { claim, part: part && /^\d+$/.test(part) ? Number(part) : null }
  return <Reader reading={await shownReading(slug)} source={source} text={text} wanted={wanted} actions={actions} />
}
