import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { STANCE_WORDS } from '@/contracts/words'
import { Table, Td, Th } from '@/ui/table'
import { ToneBadge } from '@/ui/tone-mark'
import { type HeadlineRow, headlinesInWords } from './headlines'

type Props = { slug: string; proposition: string; rows: HeadlineRow[] }

/** What each headline says beside what its body says: a headline may take what the body only passes on. */
export function HeadlineTable({ slug, proposition, rows }: Props) {
  return (
    <figure className="min-w-0 rounded-card border border-line bg-surface p-4 sm:p-5">
      <h3 className="text-title3 font-medium">Headline beside body</h3>
      <figcaption className="mt-1 max-w-[60ch] text-small text-quiet">{headlinesInWords(rows)}</figcaption>
      <Table label={`Headline beside body: ${proposition}`} className="mt-3">
        <thead>
          <tr>
            <Th>Source</Th>
            <Th className="min-w-40">Headline</Th>
            <Th className="min-w-28">Body</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.source}>
              <Th scope="row" className="font-semibold">
                {row.name}
              </Th>
              <Td>
                <Headline slug={slug} row={row} />
              </Td>
              <Td>
                {row.body.length === 0 ? (
                  <span className="text-quiet">does not speak of it</span>
                ) : (
                  <ul className="grid gap-0.5">
                    {row.body.map(({ stance, entries }) => (
                      <li key={stance}>
                        <Link
                          href={addresses.claims(slug, { source: row.source, stance, proposition })}
                          className="inline-flex min-h-6 items-center gap-1 hover:underline"
                        >
                          <ToneBadge tone={stance} soft={false}>
                            {STANCE_WORDS[stance].name}
                          </ToneBadge>
                          {entries.length > 1 ? <span className="figures">{entries.length}</span> : null}
                        </Link>
                      </li>
                    ))}
                  </ul>
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </figure>
  )
}

function Headline({ slug, row: { words, entry, source, gap } }: { slug: string; row: HeadlineRow }) {
  if (!words) return <span className="text-quiet">no headline known</span>
  return (
    <>
      <p className="font-serif leading-5">
        <Link href={addresses.source(slug, source, entry?.claim.id)} className="hover:underline">
          “{words}”
        </Link>
      </p>
      {entry ? (
        <ToneBadge tone={entry.stance} soft={false}>
          {STANCE_WORDS[entry.stance].name}
        </ToneBadge>
      ) : (
        <p className="text-fine text-quiet">takes no side</p>
      )}
      {gap ? (
        <p data-tone="undecided" className="text-fine font-semibold text-tone">
          {gap}
        </p>
      ) : null}
    </>
  )
}
