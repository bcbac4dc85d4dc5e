import { notFound, redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { addresses } from '@/contracts/addresses'
import { questionNow } from '@/server/queries/question-now'
import { shownReading } from '../../story'

type Props = { children: ReactNode; params: Promise<{ slug: string; id: string }> }

/**
 * Leads an old address to the question that took its place, and says that there is no such question before anything is
 * sent: a page that is on its way can no longer be a 404.
 */
export default async function QuestionLayout({ children, params }: Props) {
  const { slug, id: given } = await params
  const id = decodeURIComponent(given)
  const reading = await shownReading(slug)
  if (reading.question(id)) return children
  const now = await questionNow(reading.story, id)
  if (now === null) notFound()
  redirect(addresses.question(slug, now))
}
