import { Table2 } from 'lucide-react'
import { addresses } from '@/contracts/addresses'
import { counted, type StoryReading, sourceName } from '@/contracts/story-reading'
import { CERTAINTY_WORDS, FINDING_WORDS, KIND_WORDS, STANCE_WORDS } from '@/contracts/words'
import { ButtonLink } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { PrintButton } from '@/ui/print-button'
import { PageHead } from '@/ui/section'
import { COLUMNS, type Column, shownColumns } from './columns'
import { type ClaimFilter, type ClaimsAddress, filterOf, type Sort, wholeQueryOf } from './filter'
import { PaperTable } from './paper-table'
import { claimRowsOf, tallyOf } from './view-model'

/** Every claim that passes the filters in a plain table, in the order and the columns of the page it was opened from. */
export function PrintClaims({ reading, address }: { reading: StoryReading; address: ClaimsAddress }) {
  const { slug, title } = reading.story
  const filter = filterOf(address)
  const rows = claimRowsOf(reading, filter)
  const all = filter.hand === 'aside' ? tallyOf(reading).aside : tallyOf(reading).counting
  return (
    <>
      <PageHead
        kicker={title}
        title="Claims on paper"
        lead={`${rows.length.toLocaleString('en-GB')} of ${counted(all, 'claim')}${filter.hand === 'aside' ? ' set aside' : ''}, ${inOrder(filter.sort)}.${inWords(reading, filter)}`}
        actions={
          <>
            <ButtonLink href={`${addresses.claims(slug)}${wholeQueryOf(address)}`}>
              <Table2 aria-hidden="true" className="size-4" />
              Back to the claims
            </ButtonLink>
            <PrintButton />
          </>
        }
      />
      {rows.length === 0 ? (
        <Empty title="No claim passes these filters">Go back to the claims and clear some of them.</Empty>
      ) : (
        <PaperTable rows={rows} columns={shownColumns(address.columns)} />
      )}
    </>
  )
}

function inOrder(sort: Sort): string {
  if (sort === 'place') return 'in the order of the sources and of their texts'
  const down = sort.startsWith('-')
  const column = (down ? sort.slice(1) : sort) as Column
  return `sorted by ${COLUMNS[column].name.toLowerCase()}, ${down ? 'descending' : 'ascending'}`
}

const HAND_WORDS = { changed: 'changed by a person', untouched: 'as the method found them', aside: 'set aside' }

/** What the claims were chosen by, for who holds the sheet without the address. */
function inWords(reading: StoryReading, filter: ClaimFilter): string {
  const { source, voice, kind, certainty, finding, stance, proposition, hand, verdict, text } = filter
  const said = [
    source ? `source: ${sourceName(reading.source(source))}` : '',
    voice ? `voice: ${voice}` : '',
    finding ? `finding: ${finding === 'none' ? 'not compared' : FINDING_WORDS[finding].name.toLowerCase()}` : '',
    kind ? `kind: ${KIND_WORDS[kind].toLowerCase()}` : '',
    certainty ? `certainty: ${CERTAINTY_WORDS[certainty]}` : '',
    stance ? `stance: ${STANCE_WORDS[stance].name.toLowerCase()}` : '',
    proposition ? `on “${proposition}”` : '',
    hand ? HAND_WORDS[hand] : '',
    verdict ? (verdict === 'given' ? 'with a verdict' : 'without a verdict') : '',
    text ? `with the words “${text}”` : '',
  ].filter(Boolean)
  return said.length > 0 ? ` Filtered: ${said.join('; ')}.` : ''
}
