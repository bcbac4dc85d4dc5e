'use client'
import type { ReactNode } from 'react'
import type { Standing } from '@/contracts/words'
import { PaletteGroup, PaletteItem } from './item'
import type { Found } from './search'

const HEADINGS: Record<keyof Found, string> = { questions: 'Questions', sources: 'Sources', claims: 'Claims' }

type Props = { found: Found; onGo: (href: string) => void; mark: (tone: Standing) => ReactNode }

/** What the story holds of the words, a group for each kind, with the way to the rest of it. */
export const FoundGroups = ({ found, onGo, mark }: Props) =>
  (Object.keys(HEADINGS) as (keyof Found)[]).map((kind) => {
    const { hits, of, more } = found[kind]
    return (
      <PaletteGroup key={kind} heading={HEADINGS[kind]} shown={hits.length > 0}>
        {hits.map((hit) => (
          <PaletteItem
            key={hit.id}
            id={`${kind}-${hit.id}`}
            title={hit.title}
            note={hit.note}
            mark={hit.tone ? mark(hit.tone) : null}
            onSelect={() => onGo(hit.href)}
          />
        ))}
        {more ? (
          <PaletteItem
            id={`${kind}-all`}
            title={`All ${of} ${HEADINGS[kind].toLowerCase()} with these words`}
            note=""
            onSelect={() => onGo(more)}
          />
        ) : null}
      </PaletteGroup>
    )
  })
