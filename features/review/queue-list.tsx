import clsx from 'clsx'
import { addresses, type ReviewFilters } from '@/contracts/addresses'
import { ToneMark } from '@/ui/tone-mark'
import type { ReviewItem } from './item'

type ListProps = {
  slug: string
  items: ReviewItem[]
  first: number
  total: number
  at: string | null
  filters: ReviewFilters
  onGo: (id: string) => void
}

/** What is in the queue around the place one is at. */
export function QueueList({ slug, items, first, total, at, filters, onGo }: ListProps) {
  return (
    <nav aria-label="Queue" className="no-print min-w-0">
      <p className="figures mb-2 text-fine text-quiet">{`${first + 1} to ${first + items.length} of ${total}`}</p>
      <ol start={first + 1} className="grid gap-px lg:max-h-[calc(100dvh-9rem)] lg:overflow-y-auto">
        {items.map((item) => (
          <li key={item.id}>
            <a
              href={addresses.review(slug, { ...filters, at: item.id })}
              aria-current={item.id === at ? 'true' : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return
                event.preventDefault()
                onGo(item.id)
              }}
              className={clsx(
                'flex items-start gap-2 border-l-3 px-3 py-2 text-small',
                item.id === at ? 'border-ink bg-sunken font-semibold' : 'border-transparent hover:bg-sunken',
              )}
            >
              <ToneMark tone={item.tone} className="mt-1 size-3.5" />
              <span className="min-w-0">
                <span className="line-clamp-2 break-words">{item.title}</span>
                <span className="block text-fine font-normal text-quiet">
                  {item.decision ? `${item.stands}, decided by ${item.decision.person}` : item.stands}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
