import { Printer } from 'lucide-react'
import { addresses } from '@/contracts/addresses'
import { counted, type StoryReading } from '@/contracts/story-reading'
import { ButtonLink } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { PageHead } from '@/ui/section'
import { ColumnChooser } from './column-chooser'
import { groupsOf } from './columns'
import { type GridAddress, rowQueryOf, wholeQueryOf } from './filter'
import { GridBoard } from './grid-board'
import { GridFilters } from './grid-filters'
import { Legend } from './legend'
import { SORT_WORDS } from './sorts'
import { sourcesOf, windowOf } from './view-model'

/** Rows that come with the page; the others are fetched when they are looked at. */
const FIRST_ROWS = 12

/** Who says what, who is silent: the questions of a story down, its sources across. */
export function Grid({ reading, address }: { reading: StoryReading; address: GridAddress }) {
  const { slug } = reading.story
  const sources = sourcesOf(reading)
  const { rows, total, version } = windowOf(reading, address, 0, FIRST_ROWS)
  const all = reading.comparison.questions.length
  const byHand = address.sort === 'hand'
  return (
    <>
      <PageHead
        title="Grid"
        lead="Questions down, sources across. In one row, cells with the same letter give the same answer."
        actions={
          <ButtonLink href={addresses.gridPrint(slug, wholeQueryOf(address))} prefetch={false}>
            <Printer aria-hidden="true" className="size-4" />
            All rows on paper
          </ButtonLink>
        }
      />
      <GridFilters sources={sources.filter(({ analysed }) => analysed)} />
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <ColumnChooser slug={slug} groups={groupsOf(sources)} />
        <p role="status" className="text-small text-quiet">
          {total === all ? counted(all, 'question') : `${total.toLocaleString('en-GB')} of ${counted(all, 'question')}`}
          , {SORT_WORDS[address.sort].says}
        </p>
      </div>
      {total === 0 ? null : <Legend />}
      {byHand && total > 0 ? (
        <p className="no-print mb-2 text-small text-quiet">
          Move a question with the buttons in its head, or with Alt and the arrow keys (Alt and Home: to the top). What
          nobody moved follows, most disputed first.
        </p>
      ) : null}
      {total === 0 ? (
        <Empty
          title={all === 0 ? 'No questions yet' : 'No question passes these filters'}
          action={
            all === 0 ? (
              <ButtonLink href={addresses.importInto(slug)} look="primary">
                Add sources
              </ButtonLink>
            ) : (
              <ButtonLink href={addresses.grid(slug)}>Show all questions</ButtonLink>
            )
          }
        >
          {all === 0
            ? 'Questions appear when a source makes a claim. Add sources to the story.'
            : 'Clear the filters to see all of them.'}
        </Empty>
      ) : (
        <GridBoard
          slug={slug}
          sources={sources}
          address={addresses.gridRows(slug, rowQueryOf(address))}
          version={version}
          total={total}
          first={rows}
          byHand={byHand}
          orderStands={reading.edit('grid.order')?.id ?? null}
        />
      )}
      <p id="grid-keys" className="no-print mt-2 text-fine text-quiet max-md:hidden">
        Keys: the arrows walk the grid, Enter opens the question, Shift and Enter the words in the source, F2 goes into
        a cell.
      </p>
      <p className="hidden text-small print:block">
        Only the rows on the screen are printed here. All rows on paper:{' '}
        {addresses.gridPrint(slug, wholeQueryOf(address))}
      </p>
    </>
  )
}
