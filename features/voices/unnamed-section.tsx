import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { counted, type StoryReading } from '@/contracts/story-reading'
import { Card, Section } from '@/ui/section'
import { Table, Td, Th } from '@/ui/table'
import { sourceKey } from './chains'
import { ClaimQuotes } from './claim-quotes'
import type { NamedElsewhere, UnnamedRow } from './unnamed'

/** More answers than these are left to the questions themselves. */
const SHOWN = 12

type Props = { reading: StoryReading; rows: UnnamedRow[]; elsewhere: NamedElsewhere[] }

/** How much rests on voices without a name, and who gives the name that another leaves out. */
export function UnnamedSection({ reading, rows, elsewhere }: Props) {
  const { slug } = reading.story
  const unnamed = rows.reduce((sum, row) => sum + row.unnamed, 0)
  const quoting = rows.reduce((sum, row) => sum + row.quoting, 0)
  return (
    <Section
      id="unnamed"
      title="Unnamed voices"
      note={`${unnamed} of ${counted(quoting, 'claim')} that quote somebody rest on a voice without a name.`}
    >
      <Table label="Unnamed voices by source" className="rounded-card border border-line bg-surface">
        <thead className="bg-sunken">
          <tr>
            <Th>Source</Th>
            <Th>On unnamed voices</Th>
            <Th className="max-sm:hidden">
              <span className="sr-only">As a bar</span>
            </Th>
            <Th>How it calls them</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.source}>
              <Th scope="row" className="border-line font-semibold">
                {row.name}
              </Th>
              <Td className="figures whitespace-nowrap">
                {row.unnamed > 0 ? (
                  <Link
                    href={addresses.voiceWords(slug, { by: sourceKey(row.source), kind: 'unnamed' })}
                    className="link"
                  >
                    {row.unnamed} of {row.quoting}
                  </Link>
                ) : (
                  `0 of ${row.quoting}`
                )}
              </Td>
              <Td className="w-1/4 max-sm:hidden">
                <span aria-hidden="true" className="mt-1.5 block h-2 rounded-full bg-line">
                  <span
                    className="block h-2 rounded-full bg-ink"
                    style={{ width: `${(row.unnamed / row.quoting) * 100}%` }}
                  />
                </span>
              </Td>
              <Td className="font-serif">{row.called.map((name) => `“${name}”`).join(', ')}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <h3 className="mt-8 mb-3 text-title3 font-medium">Named by one, unnamed by another</h3>
      {elsewhere.length === 0 ? (
        <p className="text-quiet">No answer rests on a named voice in one source and on an unnamed one in another.</p>
      ) : (
        <ul className="grid gap-4">
          {elsewhere.slice(0, SHOWN).map((one) => (
            <li key={`${one.question.id} ${one.answer.id}`}>
              <Card className="keep p-5">
                <p className="text-small">
                  <Link href={addresses.question(slug, one.question.id)} className="link font-semibold">
                    {one.question.text}
                  </Link>{' '}
                  <span className="text-quiet">{one.answer.label}</span>
                </p>
                <div className="mt-3 grid gap-4 md:grid-cols-2">
                  <div>
                    <p className="mb-2 text-fine font-semibold text-quiet">Without a name</p>
                    <ClaimQuotes reading={reading} claims={one.unnamed} />
                  </div>
                  <div>
                    <p className="mb-2 text-fine font-semibold text-quiet">With a name</p>
                    <ClaimQuotes reading={reading} claims={one.named} />
                  </div>
                </div>
              </Card>
            </li>
          ))}
        </ul>
      )}
      {elsewhere.length > SHOWN ? (
        <p className="mt-4 text-small text-quiet">
          {SHOWN} of {counted(elsewhere.length, 'such answer')} are shown.
        </p>
      ) : null}
    </Section>
  )
}
