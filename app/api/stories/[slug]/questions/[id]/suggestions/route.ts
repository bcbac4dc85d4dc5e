import { askLines } from '@/app/api/ask-lines'

type Context = { params: Promise<{ slug: string; id: string }> }

/** Asks the larger model about one question. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { slug, id } = await params
  return askLines(request, slug, id)
}
