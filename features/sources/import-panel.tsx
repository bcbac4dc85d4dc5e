'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { LinkFetching } from '@/contracts/links'
import { Button } from '@/ui/button'
import { TextArea, TextField } from '@/ui/field'
import { Card } from '@/ui/section'
import { Trouble } from '@/ui/trouble'
import { beginStory } from './actions'
import { DropZone } from './drop-zone'
import { type ImportItem, linksIn } from './import-item'
import { LinksCard } from './links-card'
import { MetaFields, metaOf } from './meta-fields'
import { NearDuplicatesNote } from './near-duplicates-note'
import { OfferedLinks } from './offered-links'
import { ProgressList } from './progress-list'
import { UnfinishedImports } from './unfinished-imports'
import { useImport } from './use-import'

type Props = {
  slug: string | null
  fetching: LinkFetching
  /** the stories whose import may have been left half-way, by their slugs */
  titles?: Record<string, string>
}

/** Adds sources to a story, or to a new one: drop files, paste a text, or give links. */
export function ImportPanel({ slug: given, fetching: known, titles }: Props) {
  const [slug, setSlug] = useState(given)
  const [fetching, setFetching] = useState(known)
  const title = useRef<HTMLInputElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const progress = useRef<HTMLDivElement>(null)
  const [titleError, setTitleError] = useState<string | null>(null)

  const slugOf = useCallback(async () => {
    if (slug) return slug
    const outcome = await beginStory(title.current?.value ?? '')
    setTitleError(outcome.ok ? null : 'A new story needs a title of up to 200 characters.')
    if (outcome.ok) setSlug(outcome.value.slug)
    else title.current?.focus()
    return outcome.ok ? outcome.value.slug : null
  }, [slug])

  const queue = useImport(slugOf, given)
  const { entries, run, busy, problem, setProblem, add } = queue
  useEffect(() => {
    if (busy) progress.current?.scrollIntoView({ block: 'nearest' })
  }, [busy])

  const paste = async (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = String(data.get('text') ?? '')
    if (text.trim() === '')
      return setProblem({ code: 'empty', message: 'There is no text yet.', next: 'Paste the text of one source.' })
    const meta = metaOf(data)
    const added = await add([itemOf(meta.title ?? meta.outlet ?? 'Pasted text', { text, meta })])
    if (added === 'some') form.current?.reset()
  }
  const drop = (files: File[]) => void add(files.map((file) => itemOf(file.name, { file })))
  const fetchLinks = async (text: string) => {
    const links = linksIn(text, entries)
    return links.length === 0 || (await add(links.map((link) => itemOf(link, { link, meta: {} })))) !== 'no-story'
  }

  return (
    <div className="grid grid-cols-1 gap-6">
      {titles && !slug ? <UnfinishedImports titles={titles} /> : null}
      {given ? null : (
        <Card className="p-5">
          <TextField
            ref={title}
            label="Title of the story"
            placeholder="The opening of the new bridge"
            hint={slug ? 'The story is there; sources go into it.' : 'What the sources have in common.'}
            error={titleError}
            maxLength={200}
            readOnly={slug !== null}
            className="max-w-2xl"
          />
        </Card>
      )}
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
        <div className="grid gap-6">
          <Card className="p-5">
            <h2 className="mb-3 text-title3 font-medium">Drop files</h2>
            <DropZone onFiles={drop} disabled={busy} />
            <p className="mt-3 text-small text-quiet">
              Title, outlet, author and date are taken from the file where it has them, and shown for correction.
            </p>
          </Card>
          <LinksCard fetching={fetching} onFetching={setFetching} busy={busy} onLinks={fetchLinks} />
        </div>
        <Card className="p-5">
          <h2 className="mb-3 text-title3 font-medium">Paste a text</h2>
          <form ref={form} onSubmit={(event) => void paste(event)} className="grid gap-5">
            <TextArea label="Text of one source" name="text" rows={10} serif />
            <MetaFields list="kinds-import" />
            {problem ? <Trouble message={problem.message} next={problem.next} /> : null}
            <div className="flex justify-end">
              <Button look="primary" type="submit" disabled={busy}>
                Add this text
              </Button>
            </div>
          </form>
        </Card>
      </div>
      <div ref={progress} className="grid scroll-mt-20 grid-cols-1 gap-6">
        <OfferedLinks
          entries={entries}
          allowed={fetching === 'allowed'}
          busy={busy}
          onFetch={queue.fetchChosen}
          onLeave={queue.leave}
        />
        <ProgressList
          slug={slug}
          entries={entries}
          run={run}
          busy={busy}
          keeps={queue.keeps}
          onStop={queue.stop}
          onResume={queue.resume}
          onRetry={queue.retry}
          onClear={queue.clear}
          onCorrected={queue.correct}
        />
        <NearDuplicatesNote slug={slug} entries={entries} done={!busy && run === 'done'} />
      </div>
    </div>
  )
}

const itemOf = (name: string, content: ImportItem['content']): ImportItem => ({
  id: crypto.randomUUID(),
  name,
  content,
})
