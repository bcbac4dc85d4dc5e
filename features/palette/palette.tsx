'use client'
import { Command } from 'cmdk'
import { usePathname, useRouter } from 'next/navigation'
import { useTheme } from 'next-themes'
import { type ReactNode, type RefObject, useRef, useState } from 'react'
import { toast } from 'sonner'
import { addresses } from '@/contracts/addresses'
import { Dialog } from '@/ui/dialog'
import { matches } from '@/ui/fold'
import { showKeys } from '@/ui/keys/registry'
import { ToneMark } from '@/ui/tone-mark'
import { turnFromPalette } from './actions'
import { pagesFor, storyOf } from './commands'
import { FoundGroups } from './found-groups'
import { PaletteGroup, PaletteItem } from './item'
import { useSearch } from './use-search'
import { useStories } from './use-stories'

type Action = { id: string; title: string; note: string; run: () => void }

type PaletteProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** where the focus was, and goes back to */
  from: RefObject<HTMLElement | null>
}

/** Everything one can go to or do, narrowed by what one types. */
export function Palette({ open, onOpenChange, from }: PaletteProps) {
  const router = useRouter()
  const slug = storyOf(usePathname())
  const { resolvedTheme, setTheme } = useTheme()
  const [query, setQuery] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const search = useSearch(open ? slug : null, query)
  const stories = useStories(open)
  const close = (then: () => void) => {
    onOpenChange(false)
    setQuery('')
    then()
  }
  const go = (href: string) => close(() => router.push(href))
  const turn = (way: 'undo' | 'redo') => async () => {
    if (slug === null) return
    const outcome = await turnFromPalette(slug, way)
    if (outcome.ok) toast.success(`${way === 'undo' ? 'Undone' : 'Done again'}: ${outcome.value.what}.`)
    else toast.error(outcome.problem.message, { description: outcome.problem.next })
  }
  const dark = resolvedTheme === 'dark'
  const actions: Action[] = [
    ...(slug === null
      ? []
      : [
          {
            id: 'review',
            title: 'Start the review',
            note: 'decide one after the other',
            run: () => router.push(addresses.review(slug)),
          },
          {
            id: 'add',
            title: 'Add sources',
            note: 'to this story',
            run: () => router.push(addresses.importInto(slug)),
          },
          { id: 'undo', title: 'Undo', note: 'the last change of yours', run: turn('undo') },
          { id: 'redo', title: 'Redo', note: 'what was undone last', run: turn('redo') },
        ]),
    {
      id: 'theme',
      title: dark ? 'Light theme' : 'Dark theme',
      note: 'change the look',
      run: () => setTheme(dark ? 'light' : 'dark'),
    },
    { id: 'keys', title: 'Keys of this page', note: 'and how to turn them off', run: showKeys },
  ]
  const fits = ({ title, note }: { title: string; note: string }) => matches(`${title} ${note}`, query)
  const pages = pagesFor(slug).filter(fits)
  const doing = actions.filter(fits)
  const others = stories.filter((story) => story.slug !== slug && matches(story.title, query)).slice(0, 8)
  const found = search.found
  const count =
    pages.length + doing.length + others.length + (found ? found.questions.of + found.sources.of + found.claims.of : 0)
  return (
    <Dialog
      title="Go to, search, or do"
      open={open}
      onOpenChange={onOpenChange}
      wide
      initialFocus={field}
      finalFocus={from}
    >
      <Command label="Search pages, questions, sources, claims and actions" shouldFilter={false} loop>
        <Command.Input
          value={query}
          onValueChange={setQuery}
          ref={field}
          placeholder={slug === null ? 'A page or a story' : 'A page, a question, a source, words of a claim'}
          className="min-h-11 w-full rounded-control border border-line-strong bg-surface px-3 text-body placeholder:text-quiet"
        />
        <p role="status" className="sr-only">
          {search.searching ? 'Searching' : `${count} found`}
        </p>
        {search.failed ? (
          <Note>The story could not be searched. Type on to try again.</Note>
        ) : count === 0 && !search.searching ? (
          <Note>Nothing has these words. Try fewer of them.</Note>
        ) : null}
        <Command.List label="What was found" className="mt-3 max-h-[min(26rem,60dvh)] overflow-y-auto">
          <PaletteGroup heading="Go to" shown={pages.length > 0}>
            {pages.map((page) => (
              <PaletteItem key={page.id} {...page} onSelect={() => go(page.href)} />
            ))}
          </PaletteGroup>
          <PaletteGroup heading="Do" shown={doing.length > 0}>
            {doing.map(({ run, ...action }) => (
              <PaletteItem key={action.id} {...action} onSelect={() => close(run)} />
            ))}
          </PaletteGroup>
          {found ? (
            <FoundGroups found={found} onGo={go} mark={(tone) => <ToneMark tone={tone} className="mt-1 size-3.5" />} />
          ) : null}
          <PaletteGroup heading="Stories" shown={others.length > 0}>
            {others.map((story) => (
              <PaletteItem
                key={story.slug}
                id={`story-${story.slug}`}
                title={story.title}
                note=""
                onSelect={() => go(addresses.story(story.slug))}
              />
            ))}
          </PaletteGroup>
        </Command.List>
      </Command>
    </Dialog>
  )
}

const Note = ({ children }: { children: ReactNode }) => <p className="px-3 py-4 text-small text-quiet">{children}</p>
