import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { shownReading } from '../../story'

type Props = { children: ReactNode; params: Promise<{ slug: string; id: string }> }

/** Says that there is no such question before anything is sent: a page that is on its way can no longer be a 404. */
export default async function QuestionLayout({ children, params }: Props) {
  const { slug, id } = await params
  if (!(await shownReading(slug)).question(decodeURIComponent(id))) notFound()
  return children
}
