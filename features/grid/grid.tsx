import { addresses } from '@/contracts/addresses'
import { counted, type StoryReading } from '@/contracts/story-reading'
import { Empty } from '@/ui/empty'
import { Pagination } from '@/ui/pagination'
import { PageHead } from '@/ui/section'
import { filterOf, type GridAddress } from './filter'
import { GridFilters } from './grid-filters'
import { GridList, GridTable } from './grid-table'
import { columnsOf, questionsOf, rowsOf } from './view-model'

const PER_PAGE = 40

/** Who says what, who is silent: the questions of a story down, its sources across. */
export function Grid({ reading, address }: { reading: StoryReading; address: GridAddress }) {
  const { slug } = reading.story
  const columns = columnsOf(reading)
  const found = questionsOf(reading, filterOf(address))
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE))
  const page = Math.min(Math.max(1, address.page), pages)
  const shown = rowsOf(reading, found.slice((page - 1) * PER_PAGE, page * PER_PAGE))
  const all = reading.comparison.questions.length
  return (
    <>
      <PageHead
        title="Grid"
        lead="Questions down, sources across, the most disputed first. In one row, cells with the same letter give the same answer."
      />
      <GridFilters sources={columns} />
      <p role="status" className="mb-2 text-small text-quiet">
        {found.length === all ? counted(all, 'question') : `${found.length} of ${counted(all, 'question')}`}
      </p>
      {shown.length === 0 ? (
        <Empty title={all === 0 ? 'No questions yet' : 'No question passes these filters'}>
          {all === 0
            ? 'Questions appear when a source makes a claim. Add sources to the story.'
            : 'Clear the filters to see all of them.'}
        </Empty>
      ) : (
        <>
          <GridTable slug={slug} columns={columns} rows={shown} />
          <GridList slug={slug} columns={columns} rows={shown} />
        </>
      )}
      <Pagination
        label="Pages of the grid"
        page={page}
        pages={pages}
        hrefOf={(next) => addresses.grid(slug, { ...address, page: next })}
      />
    </>
  )
}
