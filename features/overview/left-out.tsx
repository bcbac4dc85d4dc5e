import { addresses } from '@/contracts/addresses'
import { counted, type StoryReading, sourceName } from '@/contracts/story-reading'
import { ButtonLink } from '@/ui/button'
import { Section } from '@/ui/section'

/** Sources that the newest run failed on: nothing of theirs is in what the page shows. */
export function LeftOut({ reading }: { reading: StoryReading }) {
  const failed = reading.comparison.failed ?? []
  if (failed.length === 0) return null
  return (
    <Section
      id="left-out"
      title="Left out of the comparison"
      note={`The method failed on ${counted(failed.length, 'text')}. The others were compared without ${failed.length === 1 ? 'it' : 'them'}; the texts are kept.`}
      aside={<ButtonLink href={addresses.sources(reading.story.slug)}>All sources</ButtonLink>}
    >
      <ul className="grid gap-2 text-small">
        {failed.map(({ source, message }) => (
          <li key={source}>
            <strong className="font-semibold">{sourceName(reading.source(source))}</strong>:{' '}
            <span className="break-words">{message}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
