'use client'
import { useState } from 'react'
import { addresses } from '@/contracts/addresses'
import type { Problem } from '@/contracts/desk'
import { counted } from '@/contracts/story-reading'
import { ButtonLink } from '@/ui/button'
import { Card } from '@/ui/section'
import { Trouble } from '@/ui/trouble'
import { BundleField } from './bundle-field'
import { sendBundle } from './send'

type Imported = { slug: string; title: string; sources: number; changes: number; warnings: string[] }
type State = { at: 'open' } | { at: 'reading' } | { at: 'done'; story: Imported } | { at: 'failed'; problem: Problem }

/** Makes a new story of a bundle that somebody sent. */
export function ImportBundle() {
  const [state, setState] = useState<State>({ at: 'open' })
  const take = async (file: File) => {
    setState({ at: 'reading' })
    const outcome = await sendBundle<Imported>(addresses.bundles, file)
    setState(outcome.ok ? { at: 'done', story: outcome.value } : { at: 'failed', problem: outcome.problem })
  }
  return (
    <Card className="mt-6 p-5">
      <h2 className="mb-1 text-title3 font-medium">Open a bundle</h2>
      <p className="mb-3 max-w-[68ch] text-small text-quiet">
        A whole story in one file, with what people decided in it. Every hash in it is checked and its findings are
        computed again before it is added.
      </p>
      <BundleField
        label="Drop a bundle here, or choose it"
        hint="It becomes a story of its own; nothing that is here changes."
        disabled={state.at === 'reading'}
        onFile={(file) => void take(file)}
      />
      <div role="status" className="mt-3 empty:hidden">
        {state.at === 'reading' ? <p>Checking it and computing it again …</p> : null}
        {state.at === 'done' ? <Done story={state.story} /> : null}
      </div>
      {state.at === 'failed' ? (
        <div className="mt-3">
          <Trouble message={state.problem.message} next={state.problem.next} />
        </div>
      ) : null}
    </Card>
  )
}

function Done({ story: { slug, title, sources, changes, warnings } }: { story: Imported }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="min-w-0 flex-1 basis-60">
        “{title}” is here, with {counted(sources, 'source')} and {counted(changes, 'change')}.
        {warnings.map((warning) => (
          <span key={warning} className="block text-small">
            {warning}
          </span>
        ))}
      </p>
      <ButtonLink href={addresses.story(slug)} look="primary">
        Open the story
      </ButtonLink>
    </div>
  )
}
