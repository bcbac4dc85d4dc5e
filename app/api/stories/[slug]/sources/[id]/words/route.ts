import { readWords } from '@/server/queries/read-words'

type Context = { params: Promise<{ slug: string; id: string }> }

/** What the method reads in the words `q` of a source, as a suggestion for who makes a claim of them. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug, id } = await params
  const words = new URL(request.url).searchParams.get('q') ?? ''
  return Response.json(await readWords(slug, id, words))
}
