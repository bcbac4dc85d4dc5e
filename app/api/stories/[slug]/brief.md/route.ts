import { problemResponse } from '@/app/api/responses'
import { storyBrief } from '@/server/usecases/story-brief'

type Context = { params: Promise<{ slug: string }> }

/** The story's brief as a Markdown file. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const brief = await storyBrief(slug)
  if (!brief.ok) return problemResponse(brief.problem)
  return new Response(brief.value, {
    headers: {
      'content-type': 'text/markdown; charset=utf-8',
      'content-disposition': `attachment; filename="${slug}-brief.md"`,
      'cache-control': 'no-store',
    },
  })
}
