import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { counted, type StoryReading } from '@/contracts/story-reading'
import { VOICE_WORDS } from '@/contracts/words'
import { Empty } from '@/ui/empty'
import { matches } from '@/ui/fold'
import { Pagination } from '@/ui/pagination'
import { Section } from '@/ui/section'
import { Table, Td, Th } from '@/ui/table'
import { ToneBadge } from '@/ui/tone-mark'
import type { OwnConflict } from './chosen'
import type { VoicesAddress } from './filter'
import type { VoiceNode } from './graph'
import { VoiceSearch } from './voice-search'

const PER_PAGE = 30

type Props = {
  reading: StoryReading
  voices: VoiceNode[]
  conflicts: Map<string, OwnConflict[]>
  address: VoicesAddress
}

/** Everyone who is quoted, with how often, in how many sources, and whether they contradict themselves. */
export function VoiceList({ reading, voices, conflicts, address }: Props) {
  const { slug } = reading.story
  const found = voices.filter(({ name }) => matches(name, address.q))
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE))
  const page = Math.min(Math.max(1, address.page), pages)
  return (
    <Section id="all" title="All voices" note="Everyone who is quoted, those heard most first." aside={<VoiceSearch />}>
      <p role="status" className="mb-2 text-small text-quiet">
        {found.length === voices.length ? counted(found.length, 'voice') : `${found.length} of ${voices.length} voices`}
      </p>
      {found.length === 0 ? (
        <Empty title="No voice has this name">Search for a part of the name, or empty the field.</Empty>
      ) : (
        <Table label="Voices, one in a row" className="rounded-card border border-line bg-surface">
          <thead className="bg-sunken">
            <tr>
              <Th>Voice</Th>
              <Th className="max-sm:hidden">Kind</Th>
              <Th>Claims</Th>
              <Th>Sources of {reading.sources.length}</Th>
              <Th>Contradicts itself</Th>
            </tr>
          </thead>
          <tbody>
            {found.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((voice) => (
              <tr key={voice.key}>
                <Th scope="row" className="border-line font-semibold">
                  {voice.name}
                </Th>
                <Td className="text-quiet max-sm:hidden">{VOICE_WORDS[voice.kind]}</Td>
                <Td className="figures">
                  <Link
                    href={addresses.voiceWords(slug, { voice: voice.key })}
                    className="link"
                    aria-label={`${counted(voice.claims.length, 'claim')} of ${voice.name}`}
                  >
                    {voice.claims.length}
                  </Link>
                </Td>
                <Td className="figures">{voice.sources.length}</Td>
                <Td>
                  {conflicts.has(voice.key) ? (
                    <Link href={addresses.voiceWords(slug, { voice: voice.key })} className="hover:underline">
                      <ToneBadge tone="conflict" soft={false}>
                        {counted(conflicts.get(voice.key)?.length ?? 0, 'time')}
                      </ToneBadge>
                    </Link>
                  ) : (
                    <span className="text-quiet">no</span>
                  )}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <Pagination
        label="Pages of voices"
        page={page}
        pages={pages}
        hrefOf={(next) => `${addresses.voices(slug, { ...address, page: next })}#all`}
      />
    </Section>
  )
}
