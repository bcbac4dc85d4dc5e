import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { isBehind } from '@/contracts/story-reading'
import { StoryBar } from '@/features/frame/story-bar'
import { CompareNow } from '@/features/sources/compare-now'
import { getUndoState } from '@/server/queries/trail'
import { FirstSteps } from './first-steps'
import { shownStory } from './story'

type Props = { children: ReactNode; params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props) {
  const story = await shownStory((await params).slug)
  return { title: { default: story?.title ?? 'Unknown story', template: `%s · ${story?.title ?? ''} · Variorum` } }
}

export default async function StoryLayout({ children, params }: Props) {
  const story = await shownStory((await params).slug)
  if (!story) notFound()
  return (
    <>
      <StoryBar slug={story.slug} title={story.title} undo={await getUndoState(story.slug)} />
      <FirstSteps slug={story.slug} />
      {isBehind(story) ? <CompareNow slug={story.slug} /> : null}
      <main id="content" className="mx-auto max-w-page px-4 py-5 sm:px-6 sm:py-7">
        {children}
      </main>
    </>
  )
}
