import type { Answer } from './use-send'

/** More than this is not drawn: the page would be slow, and nobody reads it here. */
const MOST_SHOWN = 20_000

const FRAME = 'mt-3 max-h-96 overflow-auto rounded-control border border-line bg-sunken'

/** What came back: its status and time, its headers, and its body. It is read out when it comes. */
export function AnswerPanel({ answer }: { answer: Answer | null }) {
  return (
    <div>
      <p role="status" className="text-small font-semibold">
        {answer ? `${answer.status} ${answer.statusText} in ${answer.milliseconds} ms, ${size(answer.bytes)}` : ''}
      </p>
      {answer ? <Body answer={answer} /> : null}
    </div>
  )
}

function Body({ answer: { headers, text, file } }: { answer: Answer }) {
  const shown = text === null ? '' : pretty(text)
  return (
    <>
      <dl className="mt-2 grid gap-1 font-mono text-fine">
        {headers.map(([name, value]) => (
          <div key={name} className="flex flex-wrap gap-x-2">
            <dt className="text-quiet">{name}:</dt>
            <dd className="[overflow-wrap:anywhere]">{value}</dd>
          </div>
        ))}
      </dl>
      {shown ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must take the focus to scroll by keyboard
        <section aria-label="Answer" tabIndex={0} className={FRAME}>
          <pre className="p-3 font-mono text-fine">{shown.slice(0, MOST_SHOWN)}</pre>
        </section>
      ) : null}
      {shown.length > MOST_SHOWN ? (
        <p className="mt-1 text-fine text-quiet">The first {MOST_SHOWN.toLocaleString('en-GB')} characters.</p>
      ) : null}
      {file ? (
        <p className="mt-2 text-small">
          <a href={file} download className="link">
            Save the file
          </a>
        </p>
      ) : null}
    </>
  )
}

const size = (bytes: number): string =>
  bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} kB`

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
