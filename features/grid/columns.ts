import { shareOf } from '@/contracts/silence'
import type { ColumnChoice } from './filter'
import { type GridRow, type GridSource, partAt } from './row'

/** A group of the user's own with its sources, by their places; `name` is null for the sources without a group. */
export type GridGroup = { name: string | null; places: number[] }

/** One column: a source, or what a group comes to. A source of two groups stands in both. */
export type GridColumn = { key: string; group: number | null } & ({ kind: 'source'; place: number } | { kind: 'share' })

export type Arrangement = { groups: GridGroup[]; columns: GridColumn[] }

/** The groups that the user gave sources, in the order in which they first appear; sources without one come last. */
export function groupsOf(sources: readonly GridSource[]): GridGroup[] {
  const groups = new Map<string, number[]>()
  const rest: number[] = []
  for (const [place, source] of sources.entries()) {
    if (source.groups.length === 0) rest.push(place)
    for (const name of source.groups) groups.set(name, [...(groups.get(name) ?? []), place])
  }
  const named: GridGroup[] = [...groups].map(([name, places]) => ({ name, places }))
  return rest.length > 0 ? [...named, { name: null, places: rest }] : named
}

/** Whether the address shows a group. */
export const isShown = ({ groups, rest }: ColumnChoice, name: string | null): boolean =>
  name === null ? rest !== 'no' : groups.length === 0 || groups.includes(name)

/** The columns that the address asks for. */
export function arrange(sources: readonly GridSource[], choice: ColumnChoice): Arrangement {
  if (choice.by !== 'groups') {
    const columns = sources.map(({ id }, place) => ({ key: id, group: null, kind: 'source' as const, place }))
    return { groups: [], columns }
  }
  const groups = groupsOf(sources).filter(({ name }) => isShown(choice, name))
  const columns = groups.flatMap(({ places }, group): GridColumn[] => [
    { key: `${group}`, group, kind: 'share' },
    ...places.map(
      (place): GridColumn => ({
        key: `${group}/${sources[place]?.id}`,
        group,
        kind: 'source',
        place,
      }),
    ),
  ])
  return { groups, columns }
}

/** How many of a row's sources answer, of those that could have; all of them, or those at some places. The record is counted apart. */
export function rowShare(row: GridRow, sources: readonly GridSource[], places?: readonly number[]) {
  const counted = (places ?? sources.map((_, place) => place)).filter((place) => !sources[place]?.reference)
  const share = shareOf(counted.map((place) => partAt(row, place)))
  const record = sources.some((source, place) => source.reference && partAt(row, place) === 'answers')
  return { ...share, record: places === undefined && record }
}

/** The answers that a group gives, with how many of its sources give each. */
export function answersIn(row: GridRow, places: readonly number[]): { answer: number; sources: number }[] {
  const counts = new Map<number, number>()
  for (const place of places)
    for (const answer of new Set(row.claims[place]?.map((claim) => claim.answer)))
      counts.set(answer, (counts.get(answer) ?? 0) + 1)
  return [...counts]
    .map(([answer, count]) => ({ answer, sources: count }))
    .sort((a, b) => b.sources - a.sources || a.answer - b.answer)
}

/** `answered by 4 of 6 that could`, and the record where it answers, too. */
export function shareInWords({ answer, could, record }: ReturnType<typeof rowShare>): string {
  if (could === 0) return record ? 'answered by the record alone' : 'no source could have answered'
  return `answered by ${answer} of ${could} that could${record ? ', and the record' : ''}`
}
