import { notFound } from 'next/navigation'
import { sourceName } from '@/contracts/story-reading'
import { Reader } from '@/features/reader/reader'
import { ReplaceText } from '@/features/reader/replace-text'
import { DeleteSource } from '@/features/sources/delete-source'
import { EditSource } from '@/features/sources/edit-source'
import { getPerson } from '@/server/queries/people'
import { getSourceReading } from '@/server/queries/source-versions'
import { shownReading } from '../../story'

type Props = {
  params: Promise<{ slug: string; id: string }>
  searchParams: Promise<{ claim?: string; part?: string; version?: string; at?: string }>
}

export async function generateMetadata({ params }: Props) {
  const { slug, id } = await params
  const source = (await shownReading(slug)).source(decodeURIComponent(id))
  return { title: source ? (source.title ?? sourceName(source)) : 'Unknown source' }
}

const numberIn = (text: string | undefined) => (text && /^\d{1,7}$/.test(text) ? Number(text) : null)

/** Words from one place to another, in code points. */
function placeIn(text: string | undefined) {
  const [start, end] = (text?.split('-') ?? []).map(numberIn)
  return start != null && end != null && start < end ? { start, end } : null
}

export default async function SourcePage({ params, searchParams }: Props) {
  const { slug, id } = await params
  const { claim = null, part, version, at } = await searchParams
  const shown = await getSourceReading(slug, decodeURIComponent(id), numberIn(version))
  if (!shown) notFound()
  const { source } = shown
  const actions = (
    <>
      <ReplaceText slug={slug} source={source.id} current={shown.current} />
      <EditSource slug={slug} source={source} />
      <DeleteSource slug={slug} id={source.id} name={sourceName(source)} />
    </>
  )
  const reading = await shownReading(slug)
  const named = (await getPerson()) !== null
  const wanted = { claim, part: numberIn(part), place: placeIn(at) }
  return <Reader reading={reading} shown={shown} wanted={wanted} named={named} actions={actions} />
}
