import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { unarchivedOf } from '@/contracts/archive'
import { counted, type StoryReading } from '@/contracts/story-reading'

/** To do beside the next step: sources that nobody has put into an archive. */
export function ArchiveLine({ reading }: { reading: StoryReading }) {
  const { length } = unarchivedOf(reading.sources)
  if (length === 0) return null
  return (
    <p className="mt-2 text-small text-quiet">
      To do:{' '}
      <Link href={addresses.sources(reading.story.slug)} className="link leading-6">
        {counted(length, 'source')} without an archived copy
      </Link>
    </p>
  )
}
