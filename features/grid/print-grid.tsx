import { Grid3x3 } from 'lucide-react'
import { addresses } from '@/contracts/addresses'
import { counted, type StoryReading } from '@/contracts/story-reading'
import { FINDING_WORDS } from '@/contracts/words'
import { ButtonLink } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { PrintButton } from '@/ui/print-button'
import { PageHead } from '@/ui/section'
import { arrange } from './columns'
import { type GridAddress, wholeQueryOf } from './filter'
import { Legend } from './legend'
import { PaperAnswers, PaperMatrix } from './paper-tables'
import { SORT_WORDS } from './sorts'
import { sourcesOf, windowOf } from './view-model'

/** More sources than these do not fit across a sheet: their answers are listed instead. */
const MOST_ACROSS = 7

/** Every row of the grid in a plain table, with the filters and the order of the page it was opened from. */
export function PrintGrid({ reading, address }: { reading: StoryReading; address: GridAddress }) {
  const { slug, title } = reading.story
  const sources = sourcesOf(reading)
  const { rows, total } = windowOf(reading, address, 0, Number.POSITIVE_INFINITY)
  const arrangement = arrange(sources, address)
  const across = arrangement.groups.length === 0 && sources.length <= MOST_ACROSS
  const table = { slug, sources, rows, arrangement }
  return (
    <>
      <PageHead
        kicker={title}
        title="Grid on paper"
        lead={`${total} of ${counted(reading.comparison.questions.length, 'question')}, ${SORT_WORDS[address.sort].says}; ${counted(sources.length, 'source')}.${filtersInWords(address)}`}
        actions={
          <>
            <ButtonLink href={`${addresses.grid(slug)}${wholeQueryOf(address)}`}>
              <Grid3x3 aria-hidden="true" className="size-4" />
              Back to the grid
            </ButtonLink>
            <PrintButton />
          </>
        }
      />
      <Legend />
      {total === 0 ? (
        <Empty title="No question passes these filters">Go back to the grid and clear some of them.</Empty>
      ) : across ? (
        <PaperMatrix {...table} />
      ) : (
        <PaperAnswers {...table} />
      )}
    </>
  )
}

/** What the rows were chosen by, for who holds the sheet without the address. */
function filtersInWords({ finding, kind, source, decided, origins, q }: GridAddress): string {
  const said = [
    finding ? `finding: ${FINDING_WORDS[finding].name.toLowerCase()}` : '',
    kind ? `kind: ${kind}` : '',
    source.length > 0 ? `answered by: ${source.join(' and ')}` : '',
    decided === 'yes' ? 'decided' : decided === 'no' ? 'undecided' : '',
    origins ? 'several sources, one origin' : '',
    q ? `with the words “${q}”` : '',
  ].filter(Boolean)
  return said.length > 0 ? ` Filtered: ${said.join('; ')}.` : ''
}
