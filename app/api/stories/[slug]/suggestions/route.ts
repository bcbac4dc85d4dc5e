import { askLines } from '@/app/api/ask-lines'

type Context = { params: Promise<{ slug: string }> }

/** Asks the larger model about all questions of a story that nobody has decided. */
export const POST = async (request: Request, { params }: Context): Promise<Response> =>
  askLines(request, (await params).slug, null)
