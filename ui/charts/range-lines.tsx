import { type Tone, ToneMark } from '../tone-mark'

/** A value on a line: from and to are its bounds, null where open. */
export type RangeRow = {
  id: string
  label: string
  note?: string
  text: string
  from: number | null
  to: number | null
  tone?: Tone
}

type RangeLinesProps = {
  rows: RangeRow[]
  label: string
  ticks: { at: number; text: string }[]
  domain: [number, number]
}

/** Values one under the other on one scale: a dot where it is exact, a bar for bounds, a fading bar where it is open. */
export function RangeLines({ rows, label, ticks, domain: [low, high] }: RangeLinesProps) {
  const place = (value: number) => ((value - low) / (high - low || 1)) * 100
  return (
    <table aria-label={label} className="w-full border-collapse text-small">
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className="w-[1%] max-w-44 py-1.5 pr-4 text-left align-middle font-medium">
              <span className="line-clamp-2 min-w-28">{row.label}</span>
              {row.note ? <span className="block text-fine font-normal text-quiet">{row.note}</span> : null}
            </th>
            <td className="figures w-[1%] py-1.5 pr-4 text-right font-serif text-title3 whitespace-nowrap">
              {row.text}
            </td>
            <td className="py-1.5">
              <Track from={row.from} to={row.to} tone={row.tone} place={place} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot aria-hidden="true">
        <tr>
          <td colSpan={2} />
          <td>
            <div className="relative mx-2 h-6 border-t border-line-strong text-fine text-quiet">
              {ticks.map((tick) => (
                <span
                  key={tick.at}
                  className="figures absolute top-1 -translate-x-1/2 whitespace-nowrap"
                  style={{ left: `${place(tick.at)}%` }}
                >
                  {tick.text}
                </span>
              ))}
            </div>
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

function Track({
  from,
  to,
  tone = 'single',
  place,
}: Pick<RangeRow, 'from' | 'to' | 'tone'> & { place: (n: number) => number }) {
  const start = from === null ? 0 : place(from)
  const end = to === null ? 100 : place(to)
  const exact = from !== null && from === to
  const fade =
    from === null
      ? 'linear-gradient(to left, var(--tone), transparent)'
      : 'linear-gradient(to right, var(--tone), transparent)'
  return (
    <div data-tone={tone} aria-hidden="true" className="relative mx-2 h-6 min-w-24 border-x border-line">
      <div className="absolute inset-x-0 top-1/2 border-t border-dashed border-line" />
      {exact ? <ToneMark tone={tone} className="absolute top-1/2 size-4 -translate-x-1/2 -translate-y-1/2" /> : null}
      {exact ? null : (
        <div
          className="absolute top-1/2 h-2.5 min-w-2 -translate-y-1/2 rounded-full bg-tone"
          style={{
            left: `${start}%`,
            width: `${Math.max(end - start, 0.5)}%`,
            ...(from === null || to === null ? { background: fade } : {}),
          }}
        />
      )}
    </div>
  )
}
