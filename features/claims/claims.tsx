import { addresses } from '@/contracts/addresses'
import { counted, type StoryReading, sourceName } from '@/contracts/story-reading'
import { Empty } from '@/ui/empty'
import { Pagination } from '@/ui/pagination'
import { PageHead } from '@/ui/section'
import { ClaimFilters } from './claim-filters'
import { ClaimTable } from './claim-table'
import { type ClaimsAddress, filterOf } from './filter'
import { claimRowsOf, speakersOf } from './view-model'

const PER_PAGE = 50

/** Every claim of the story, each with its words. */
export function Claims({ reading, address }: { reading: StoryReading; address: ClaimsAddress }) {
  const { slug } = reading.story
  const rows = claimRowsOf(reading, filterOf(address))
  const all = reading.comparison.claims.length
  const pages = Math.max(1, Math.ceil(rows.length / PER_PAGE))
  const page = Math.min(Math.max(1, address.page), pages)
  const sources = reading.sources.map((source) => ({ id: source.id, name: sourceName(source) }))
  return (
    <>
      <PageHead title="Claims" lead="Each claim is pinned to the words that make it, and never loses who says it." />
      <ClaimFilters sources={sources} speakers={speakersOf(reading)} />
      <p role="status" className="mb-2 text-small text-quiet">
        {rows.length === all ? counted(all, 'claim') : `${rows.length} of ${counted(all, 'claim')}`}
      </p>
      {rows.length === 0 ? (
        <Empty title={all === 0 ? 'No claims yet' : 'No claim passes these filters'}>
          {all === 0 ? 'Add sources to the story; their claims appear here.' : 'Clear the filters to see all of them.'}
        </Empty>
      ) : (
        <ClaimTable slug={slug} rows={rows.slice((page - 1) * PER_PAGE, page * PER_PAGE)} />
      )}
      <Pagination
        label="Pages of claims"
        page={page}
        pages={pages}
        hrefOf={(next) => addresses.claims(slug, { ...address, page: next })}
      />
    </>
  )
}
