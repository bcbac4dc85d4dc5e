import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { counted } from '@/contracts/story-reading'
import { Section } from '@/ui/section'
import { Table, Td, Th } from '@/ui/table'
import type { Framed } from './framing'

const SHOWN = 6

type Props = { slug: string; framed: Framed[]; all: boolean }

/** What each source calls the same person or thing: names, titles and epithets beside each other. */
export function FramingSection({ slug, framed, all }: Props) {
  const shown = all ? framed : framed.slice(0, SHOWN)
  return (
    <Section
      id="words"
      title="Words for the same"
      note={
        framed.length > 0
          ? `${counted(framed.length, 'person or thing is', 'persons or things are')} called differently by several sources. Words that only one source uses stand bold; each leads to its place.`
          : 'No person or thing is called differently by several sources.'
      }
    >
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2 3xl:grid-cols-3">
        {shown.map((one) => (
          <figure key={one.key} className="min-w-0 rounded-card border border-line bg-surface p-4 sm:p-5">
            <h3 className="text-title3 font-medium">{one.name}</h3>
            <figcaption className="text-small text-quiet">{one.says}</figcaption>
            <Table label={`Words for ${one.name}`} className="mt-2">
              <thead>
                <tr>
                  <Th>Source</Th>
                  <Th>Words</Th>
                </tr>
              </thead>
              <tbody>
                {one.by.map(({ source, name, uses }) => (
                  <tr key={source}>
                    <Th scope="row" className="w-2/5 font-semibold">
                      {name}
                    </Th>
                    <Td>
                      <ul className="flex flex-wrap gap-x-3 gap-y-0.5 font-serif">
                        {uses.map((use) => (
                          <li key={use.words} className="min-w-0">
                            <Link
                              href={addresses.source(slug, source, use.claim)}
                              title={`“${use.quote}”`}
                              className={`inline-block py-0.5 break-words hover:underline ${use.alone && !use.plain ? 'font-semibold' : ''}`}
                            >
                              {use.words}
                            </Link>
                          </li>
                        ))}
                      </ul>
                    </Td>
                  </tr>
                ))}
              </tbody>
            </Table>
          </figure>
        ))}
      </div>
      {shown.length < framed.length ? (
        <p className="mt-4 text-small">
          <Link href={`${addresses.stances(slug, { words: 'all' })}#words`} className="link font-semibold">
            Show all {framed.length}
          </Link>
        </p>
      ) : null}
    </Section>
  )
}
