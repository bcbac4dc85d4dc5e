import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { addresses } from '@/contracts/addresses'
import type { StoryCardDto } from '@/contracts/desk'
import { counted } from '@/contracts/story-reading'
import { isoInWords } from '@/contracts/value-words'
import { FINDING_WORDS } from '@/contracts/words'
import { ToneMark } from '@/ui/tone-mark'
import { StoryMenu } from './story-menu'

const ORDER = ['conflict', 'apparent', 'agreement', 'single'] as const

/** A story in the list: what it is and what was found in it. */
export function StoryCard({ story, firstSteps }: { story: StoryCardDto; firstSteps: ReactNode }) {
  const { slug, title, description, findings, sources, claims } = story
  const href = addresses.story(slug)
  return (
    <article className="flex flex-col rounded-card border border-line bg-surface p-5 shadow-lift">
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          {story.sample ? <p className="kicker text-quiet">Sample</p> : null}
          <h2 className="text-title2 leading-8 font-medium">
            <Link href={href} className="hover:underline">
              {title}
            </Link>
          </h2>
        </div>
        <StoryMenu slug={slug} title={title} />
      </div>
      {description ? <p className="mt-1 line-clamp-3 text-small text-quiet">{description}</p> : null}
      <ul aria-label="Findings" className="mt-4 grid grid-cols-4 border-y border-line">
        {ORDER.map((finding) => (
          <li key={finding} data-tone={finding} className="not-first:border-l not-first:border-line not-first:pl-3">
            <Link href={addresses.grid(slug, { finding })} className="block py-2.5 hover:bg-sunken">
              <span className="flex items-center gap-1.5">
                <span className="figures font-serif text-title2 font-medium">{findings[finding]}</span>
                <ToneMark tone={finding} className="size-3.5" />
              </span>
              <span className="block text-fine leading-4 text-quiet">{FINDING_WORDS[finding].name}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-3 flex flex-wrap justify-between gap-x-4 text-fine text-quiet">
        <span>
          {counted(sources, 'source')}, {counted(claims, 'claim')}
        </span>
        <time dateTime={story.updatedAt}>{isoInWords(story.updatedAt.slice(0, 10))}</time>
      </p>
      <div className="mt-auto flex flex-wrap items-center justify-between gap-x-4 gap-y-2 pt-3">
        <Next story={story} />
        {firstSteps}
      </div>
    </article>
  )
}

/** What the story waits for. */
function Next({ story: { slug, sources, claims, undecided } }: { story: StoryCardDto }) {
  const [text, href, waits] =
    sources < 2
      ? [sources === 0 ? 'Add sources' : 'Add a second source', addresses.importInto(slug), false]
      : undecided > 0
        ? [`${undecided} undecided`, addresses.review(slug), true]
        : [
            claims > 0 ? 'Write the brief' : 'Open it',
            claims > 0 ? addresses.report(slug) : addresses.story(slug),
            false,
          ]
  return (
    <Link href={href} className="inline-flex min-h-6 items-center gap-1.5 text-small font-semibold hover:underline">
      {waits ? <ToneMark tone="undecided" /> : <ArrowRight aria-hidden="true" className="size-4" />}
      {text}
    </Link>
  )
}
