import { isoInWords } from '@/contracts/value-words'
import { Table, Td, Th } from '@/ui/table'
import { type Arrangement, rowShare } from './columns'
import { CellView, emptyState, emptyWords, oncePerAnswer, Sign } from './grid-cell'
import { type GridRow, type GridSource, signOf } from './row'
import { RowHead } from './row-head'
import { STATE_WORDS, StateMark } from './state-mark'

type PaperProps = { slug: string; sources: GridSource[]; rows: GridRow[]; arrangement: Arrangement }

/** Questions down, sources across: for as many sources as a sheet is wide. */
export function PaperMatrix({ slug, sources, rows }: PaperProps) {
  return (
    <Table label="Questions and sources">
      <thead>
        <tr>
          <Th className="w-64">Question</Th>
          {sources.map((source) => (
            <Th key={source.id}>
              {source.name}
              <span className="block font-normal text-quiet">
                {source.reference ? 'the record' : source.published ? isoInWords(source.published) : 'no date'}
              </span>
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <Th scope="row">
              <div className="font-normal">
                <RowHead slug={slug} row={row} sources={sources} />
              </div>
            </Th>
            {sources.map((source, place) => (
              <Td key={source.id}>
                <CellView slug={slug} source={source} place={place} row={row} whole />
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** Questions down, answers beside them with who gives each: for any number of sources. */
export function PaperAnswers({ slug, sources, rows, arrangement }: PaperProps) {
  const { groups, columns } = arrangement
  const shown = [...new Set(columns.flatMap((column) => (column.kind === 'source' ? column.place : [])))]
  return (
    <Table label="Questions and answers">
      <thead>
        <tr>
          <Th className="w-64">Question</Th>
          <Th>Answers, and who gives them</Th>
          <Th className="w-72">{groups.length > 0 ? 'Groups, and who does not answer' : 'Who does not answer'}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <Th scope="row">
              <div className="font-normal">
                <RowHead slug={slug} row={row} sources={sources} />
              </div>
            </Th>
            <Td>
              <Answers row={row} sources={sources} shown={shown} />
            </Td>
            <Td className="text-fine">
              {groups.length > 0 ? (
                <ul className="mb-2">
                  {groups.map(({ name, places }) => {
                    const { answer, could } = rowShare(row, sources, places)
                    return (
                      <li key={name ?? ''}>
                        {name ?? 'without a group'}: {could === 0 ? 'none could' : `${answer} of ${could} sources`}
                      </li>
                    )
                  })}
                </ul>
              ) : null}
              <Others row={row} sources={sources} shown={shown} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

type Part = { row: GridRow; sources: GridSource[]; shown: number[] }

function Answers({ row, sources, shown }: Part) {
  const said = shown.flatMap((place) =>
    oncePerAnswer(row.claims[place] ?? []).map((claim) => ({ ...claim, source: sources[place]?.name ?? '' })),
  )
  return (
    <ul className="grid gap-2">
      {row.answers.map((label, answer) => {
        const by = said.filter((claim) => claim.answer === answer)
        return by.length === 0 ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: an answer is known by its place in its row
          <li key={answer}>
            <span className="font-serif font-medium">
              <Sign sign={signOf(row, answer)} />
              {label}
            </span>
            <span className="block text-fine text-quiet">
              {by
                .map(({ source, certainty, voice }) => {
                  const how = [certainty === 'stated' ? '' : STATE_WORDS[certainty].name, voice ? `says ${voice}` : '']
                  const words = how.filter(Boolean).join(', ')
                  return words ? `${source} (${words})` : source
                })
                .join('; ')}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** The sources that do not answer, by why they do not. */
function Others({ row, sources, shown }: Part) {
  const rest = shown.filter((place) => !row.claims[place])
  return (
    <ul className="grid gap-0.5 text-quiet">
      {(['silent', 'before', 'apart'] as const).map((state) => {
        const those = rest.filter((place) => emptyState(row, place) === state)
        if (those.length === 0) return null
        const names = those.flatMap((place) => {
          const source = sources[place]
          if (!source) return []
          const words = emptyWords(state, source)
          return words === STATE_WORDS[state].name ? source.name : `${source.name} (${words})`
        })
        return (
          <li key={state}>
            <StateMark state={state} />
            <span className="font-semibold">
              {STATE_WORDS[state].name}, {those.length} of {shown.length}:
            </span>{' '}
            {names.join(', ')}
          </li>
        )
      })}
    </ul>
  )
}
