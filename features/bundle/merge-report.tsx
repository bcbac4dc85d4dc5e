import type { JudgedApart, Judgement, MergeReport, Share } from '@/contracts/interchange/merged'
import { counted } from '@/contracts/story-reading'

/** What a merge brings: how much of what, then each matter on which the two differ, side by side. */
export function MergeReportView({ report }: { report: MergeReport }) {
  const { sources, changes, decisions, differing, alike, apart, orphaned, recomputed } = report
  return (
    <div className="grid gap-6">
      <table className="figures w-full max-w-xl text-small">
        <caption className="sr-only">What is in this story and in the bundle</caption>
        <thead>
          <tr className="border-b border-line text-left text-quiet">
            <th scope="col" className="py-2 pr-4 font-medium">
              <span className="sr-only">Of what</span>
            </th>
            <th scope="col" className="py-2 pr-4 text-right font-medium">
              In both
            </th>
            <th scope="col" className="py-2 pr-4 text-right font-medium">
              Here alone
            </th>
            <th scope="col" className="py-2 text-right font-medium">
              In the bundle alone
            </th>
          </tr>
        </thead>
        <tbody>
          <Row name="Sources" share={sources} />
          <Row name="Changes" share={changes} />
          <Row name="Decisions" share={decisions} />
        </tbody>
      </table>
      {sources.both === 0 ? (
        <p className="font-semibold">This story and the bundle have no source in common. Is it the right file?</p>
      ) : null}
      {recomputed ? <p>The method runs over the joined sources.</p> : null}
      {apart.map(({ key, title, other, otherTitle }) => (
        <p key={`${key} ${other}`}>
          “{title}” and “{otherTitle}” have one name and different texts. Both are kept.
        </p>
      ))}
      <section aria-labelledby="merge-differing">
        <h2 id="merge-differing" className="mb-2 text-title3 font-medium">
          {differing.length === 0 ? 'The judgements differ nowhere' : `Judged differently: ${differing.length}`}
        </h2>
        {alike > 0 ? (
          <p className="mb-2 text-small text-quiet">
            Judged alike without knowing of each other: {counted(alike, 'matter')}.
          </p>
        ) : null}
        <ol className="grid gap-4">
          {differing.map((one, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn once and never reordered
            <Difference key={i} one={one} />
          ))}
        </ol>
      </section>
      {orphaned.length > 0 ? (
        <section aria-labelledby="merge-orphaned">
          <h2 id="merge-orphaned" className="mb-2 text-title3 font-medium">
            Words that the joined story has not: {orphaned.length}
          </h2>
          <p className="mb-2 text-small text-quiet">
            These stay in the history and hold again as soon as their words are found.
          </p>
          <ul className="list-disc pl-5">
            {orphaned.map((words, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn once and never reordered
              <li key={i} className="break-words">
                {words}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}

function Row({ name, share: { both, a, b } }: { name: string; share: Share }) {
  return (
    <tr className="border-b border-line">
      <th scope="row" className="py-2 pr-4 text-left font-semibold">
        {name}
      </th>
      <td className="py-2 pr-4 text-right">{both}</td>
      <td className="py-2 pr-4 text-right">{a}</td>
      <td className="py-2 text-right">{b}</td>
    </tr>
  )
}

function Difference({ one: { about, a, b, stands, outcome } }: { one: JudgedApart }) {
  return (
    <li className="keep rounded-card border border-line p-4">
      <h3 className="mb-3 font-semibold break-words">{about}</h3>
      <div className="grid gap-4 sm:grid-cols-2">
        <Side name="Here" judgement={a} stands={stands === 'a'} />
        <Side name="In the bundle" judgement={b} stands={stands === 'b'} />
      </div>
      <p className="mt-3 text-small text-quiet">{outcome}</p>
    </li>
  )
}

function Side({ name, judgement, stands }: { name: string; judgement: Judgement; stands: boolean }) {
  const { says, person, at, why } = judgement
  return (
    <div className="min-w-0">
      <p className="text-small text-quiet">
        {name}
        {person ? `: ${person}` : ''}
        {at ? (
          <>
            , <time dateTime={at}>{`${at.slice(0, 10)} ${at.slice(11, 16)} UTC`}</time>
          </>
        ) : null}
        {stands ? ' · is shown' : ''}
      </p>
      <p className="font-semibold break-words whitespace-pre-line">{says}</p>
      {why ? (
        <p className="mt-1 font-serif break-words whitespace-pre-line">
          <span className="sr-only">Why: </span>
          {why}
        </p>
      ) : null}
    </div>
  )
}
