import clsx from 'clsx'
import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { FINDING_WORDS } from '@/contracts/words'
import { ToneBadge, ToneMark } from '@/ui/tone-mark'
import { rowShare, shareInWords } from './columns'
import type { GridRow, GridSource } from './row'

type RowHeadProps = { slug: string; row: GridRow; sources: GridSource[]; tabIndex?: number; clamped?: boolean }

/** A question with what it shows, how many answer it, and why it stands here. */
export function RowHead({ slug, row, sources, tabIndex, clamped = false }: RowHeadProps) {
  return (
    <div className="grid w-full min-w-0 auto-rows-max content-start justify-items-start gap-0.5">
      <span className="flex max-w-full items-center gap-x-2 gap-y-0.5">
        <ToneBadge tone={row.standing} soft={false}>
          {FINDING_WORDS[row.standing].name}
        </ToneBadge>
        {row.undecided ? (
          <span className="inline-flex items-center gap-1 truncate text-fine text-quiet">
            <ToneMark tone="undecided" /> undecided
          </span>
        ) : null}
      </span>
      <Link
        href={addresses.question(slug, row.id)}
        prefetch={false}
        tabIndex={tabIndex}
        data-question
        title={row.text}
        className={clsx('font-serif text-body leading-5 font-medium hover:underline', clamped && 'line-clamp-3')}
      >
        {row.text}
      </Link>
      <span className={clsx('text-fine text-quiet', clamped && 'line-clamp-1')}>
        {shareInWords(rowShare(row, sources))}
      </span>
      {noteIn(row) ? (
        <span
          title={noteIn(row)}
          className={clsx(
            'text-fine text-quiet',
            clamped && (row.text.length > TWO_LINES ? 'line-clamp-1' : 'line-clamp-2'),
          )}
        >
          {noteIn(row)}
        </span>
      ) : null}
    </div>
  )
}

/** A longer question takes a third line, and leaves one to its note. */
const TWO_LINES = 52

const noteIn = ({ decidedBy, suggested, note }: GridRow): string =>
  [
    decidedBy ? `decided by ${decidedBy}` : '',
    suggested ? `the method suggested: ${FINDING_WORDS[suggested].name.toLowerCase()}` : '',
    note,
  ]
    .filter(Boolean)
    .join('; ')
