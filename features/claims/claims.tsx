import { addresses } from '@/contracts/addresses'
import { counted, type StoryReading, sourceName } from '@/contracts/story-reading'
import { ButtonLink } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { PageHead } from '@/ui/section'
import { ClaimFilters } from './claim-filters'
import { ClaimGrid } from './claim-grid'
import { type ClaimsAddress, choiceOf, filterOf, queryOf } from './filter'
import { PaperLink } from './paper-link'
import { Passages } from './passages'
import type { Passage } from './search/passages'
import { speakersOf, tallyOf, windowOf } from './view-model'

type Props = { reading: StoryReading; address: ClaimsAddress; passages: Passage[]; named: boolean }

/** Rows before the first in sight that come with the page, and how many there are in all. */
const BEFORE = 10
const WITH_PAGE = 40
/** So many voices are offered as a filter; rarer ones are found by the search. */
const VOICES = 200

/** Every claim of the story, each with its words. */
export function Claims({ reading, address, passages, named }: Props) {
  const { slug } = reading.story
  const filter = filterOf(address)
  const tally = tallyOf(reading)
  const row = Math.max(0, address.row)
  const first = windowOf(reading, filter, row - BEFORE, WITH_PAGE)
  const all = filter.hand === 'aside' ? tally.aside : tally.counting
  const sources = reading.sources.map((source) => ({ id: source.id, name: sourceName(source) }))
  const nothing = tally.counting + tally.aside === 0
  return (
    <>
      <PageHead
        title="Claims"
        lead="Each claim is pinned to the words that make it, and never loses who says it."
        actions={nothing ? null : <PaperLink slug={slug} />}
      />
      <ClaimFilters
        sources={sources}
        speakers={speakersOf(reading).slice(0, VOICES)}
        propositions={reading.story.propositions}
        tally={tally}
      >
        <p role="status" className="text-small text-quiet">
          {first.total === all
            ? counted(all, 'claim')
            : `${first.total.toLocaleString('en-GB')} of ${counted(all, 'claim')}`}
          {filter.hand === 'aside' ? ' set aside' : ''}
          {passages.length > 0 ? (
            <>
              {' · '}
              <a href="#passages" className="link">
                {counted(passages.length, 'passage')} where no claim stands
              </a>
            </>
          ) : null}
        </p>
      </ClaimFilters>
      {nothing ? (
        <Empty title="No claims yet" action={<ButtonLink href={addresses.importInto(slug)}>Add sources</ButtonLink>}>
          Add sources to the story; their claims appear here.
        </Empty>
      ) : first.total === 0 ? (
        <Empty title={filter.hand === 'aside' && all === 0 ? 'Nothing was set aside' : 'No claim passes these filters'}>
          {filter.hand === 'aside' && all === 0
            ? 'A claim that a person sets aside leaves every count and is listed here, from where it can be brought back.'
            : 'Clear the filters, or look for fewer words: each of them must stand in the claim.'}
        </Empty>
      ) : (
        <ClaimGrid
          slug={slug}
          query={queryOf(address)}
          which={choiceOf(address)}
          first={first}
          row={Math.min(row, first.total - 1)}
          named={named}
        />
      )}
      <Passages reading={reading} passages={passages} address={address} />
    </>
  )
}
