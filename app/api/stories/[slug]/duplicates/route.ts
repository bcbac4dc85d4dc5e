import { getSharedPairs } from '@/server/queries/near-duplicates'

type Context = { params: Promise<{ slug: string }> }

/** Which sources of a story share most of their words; of the ones named by `source` alone, where some are. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  return Response.json(await getSharedPairs(slug, new URL(request.url).searchParams.getAll('source')))
}
