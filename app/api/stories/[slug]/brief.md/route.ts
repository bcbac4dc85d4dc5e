import { GET as exported } from '../export/[format]/route'

type Context = { params: Promise<{ slug: string }> }

/** The address that the brief had before there were other files: the dossier as Markdown. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  return exported(request, { params: Promise.resolve({ slug, format: 'dossier-markdown' }) })
}
