import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { Instant } from '@/ui/instant'
import { Section } from '@/ui/section'
import type { HistoryLine } from './history'
import { UndoLine } from './undo-line'

/** Who changed what of this question, when, from what to what, and why; each line can be taken back. */
export function HistoryList({ slug, lines }: { slug: string; lines: HistoryLine[] }) {
  return (
    <Section
      id="history"
      title="History"
      aside={
        <Link href={addresses.history(slug)} className="no-print link text-small">
          All changes of the story
        </Link>
      }
      note="What people decided and changed here and what still stands, newest first. The method’s own findings stay as they were."
    >
      {lines.length === 0 ? (
        <p className="text-small text-quiet">Nobody has decided or changed anything here yet.</p>
      ) : (
        <ol aria-label="Changes of this question" className="grid gap-3">
          {lines.map((line) => (
            <li key={line.id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 text-small">
              <div className="min-w-0 flex-1 basis-80">
                <p>
                  <strong className="font-semibold">{line.what}</strong>
                  {line.from ? <span className="text-quiet"> from “{line.from}”</span> : null}
                  {line.to ? (
                    <span>
                      {' '}
                      {line.from || line.what !== 'Decided' ? 'to' : 'as'} “{line.to}”
                    </span>
                  ) : null}
                </p>
                <p className="text-fine text-quiet">
                  {line.person}, <Instant iso={line.at} />
                </p>
                {line.why ? <p className="mt-0.5 font-serif whitespace-pre-line">{line.why}</p> : null}
              </div>
              <UndoLine slug={slug} undo={line.undo} what={line.what} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}
