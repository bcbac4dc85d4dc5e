import { Plus } from 'lucide-react'
import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import type { UndoState } from '@/contracts/edits'
import { ButtonLink } from '@/ui/button'
import { StoryTabs } from './story-tabs'
import { UndoRedo } from './undo-redo'

/** Where one is: the story's name, its pages, what was done last, and the way to add a source. */
export function StoryBar({ slug, title, undo }: { slug: string; title: string; undo: UndoState }) {
  return (
    <nav aria-label="Story" className="no-print border-b border-line bg-surface">
      <div className="mx-auto max-w-page px-4 pt-3 sm:px-6">
        <div className="flex items-center justify-between gap-4">
          <p className="flex min-w-0 items-baseline gap-2 text-small">
            <Link href={addresses.stories} className="text-quiet hover:underline">
              Stories
            </Link>
            <span aria-hidden="true" className="text-quiet">
              /
            </span>
            <Link href={addresses.story(slug)} className="truncate font-serif text-body font-medium hover:underline">
              {title}
            </Link>
          </p>
          <div className="flex shrink-0 items-center gap-1">
            <UndoRedo slug={slug} state={undo} />
            <ButtonLink href={addresses.importInto(slug)} size="small">
              <Plus aria-hidden="true" className="size-4" />
              Add sources
            </ButtonLink>
          </div>
        </div>
        <StoryTabs slug={slug} />
      </div>
    </nav>
  )
}
