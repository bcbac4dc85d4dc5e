import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { CERTAINTY_WORDS, FINDING_WORDS, KIND_WORDS, STANCE_WORDS } from '@/contracts/words'
import { Table, Td, Th } from '@/ui/table'
import { ToneBadge } from '@/ui/tone-mark'
import type { ClaimFinding, ClaimRow } from './view-model'

/** Claims in a table; a narrow page folds what surrounds a claim under it. */
export function ClaimTable({ slug, rows }: { slug: string; rows: ClaimRow[] }) {
  return (
    <Table label="Claims" className="rounded-card border border-line bg-surface">
      <thead className="bg-sunken max-md:sr-only">
        <tr>
          <Th className="w-[40%]">Claim</Th>
          <Th>Source and voice</Th>
          <Th>Kind and value</Th>
          <Th>Certainty</Th>
          <Th>Finding</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.claim.id} className="max-md:grid max-md:gap-1 max-md:border-b max-md:border-line max-md:p-4">
            <Td className="max-md:border-0 max-md:p-0">
              <Link
                href={addresses.source(slug, row.claim.source, row.claim.id)}
                className="font-serif text-body leading-6 hover:underline"
              >
                “{row.claim.quote.exact}”
              </Link>
              {row.stances.map(({ proposition, stance }) => (
                <p key={proposition} className="mt-1 flex flex-wrap items-center gap-x-1.5 text-fine">
                  <ToneBadge tone={stance} soft={false}>
                    {STANCE_WORDS[stance].name}
                  </ToneBadge>
                  <span className="text-quiet">“{proposition}”</span>
                </p>
              ))}
            </Td>
            <Td className="max-md:border-0 max-md:p-0">
              <span className="font-semibold">{row.source}</span>
              {row.chain.map((name) => (
                <span key={name} className="block text-quiet max-md:inline">
                  {' '}
                  › {name}
                </span>
              ))}
            </Td>
            <Td className="max-md:border-0 max-md:p-0">
              <span className="text-quiet">{KIND_WORDS[row.claim.kind]}</span>
              {row.value ? (
                <span className="figures block font-medium max-md:ml-2 max-md:inline">{row.value}</span>
              ) : null}
            </Td>
            <Td className="max-md:border-0 max-md:p-0">{CERTAINTY_WORDS[row.claim.certainty]}</Td>
            <Td className="max-md:border-0 max-md:p-0">
              <FindingView slug={slug} finding={row.finding} question={row.question} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

type FindingProps = { slug: string; finding: ClaimFinding; question: ClaimRow['question'] }

function FindingView({ slug, finding, question }: FindingProps) {
  if (finding === 'none' || !question) return <span className="text-fine text-quiet">not compared</span>
  return (
    <Link href={addresses.question(slug, question.id)} title={question.text} className="inline-block hover:underline">
      <ToneBadge tone={finding} soft={false}>
        {FINDING_WORDS[finding].name}
      </ToneBadge>
    </Link>
  )
}
