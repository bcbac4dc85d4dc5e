'use client'
import { Square } from 'lucide-react'
import { useCallback, useRef, useState } from 'react'
import { addresses } from '@/contracts/addresses'
import { Button, ButtonLink } from '@/ui/button'
import { TextArea, TextField } from '@/ui/field'
import { Card } from '@/ui/section'
import { Trouble } from '@/ui/trouble'
import { beginStory } from './actions'
import { DropZone } from './drop-zone'
import type { ImportItem } from './import-queue'
import { MetaFields, metaOf } from './meta-fields'
import { ProgressList } from './progress-list'
import { useImport } from './use-import'

/** Adds sources to a story, or to a new one: paste a text, or drop files. */
export function ImportPanel({ slug: given }: { slug: string | null }) {
  const [slug, setSlug] = useState(given)
  const title = useRef<HTMLInputElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const [titleError, setTitleError] = useState<string | null>(null)
  const count = useRef(0)

  const slugOf = useCallback(async () => {
    if (slug) return slug
    const outcome = await beginStory(title.current?.value ?? '')
    setTitleError(outcome.ok ? null : 'A new story needs a title of up to 200 characters.')
    if (outcome.ok) setSlug(outcome.value.slug)
    else title.current?.focus()
    return outcome.ok ? outcome.value.slug : null
  }, [slug])

  const { entries, run, busy, problem, setProblem, add, stop } = useImport(slugOf)
  const nextId = () => `item-${++count.current}`

  const paste = async (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = String(data.get('text') ?? '')
    if (text.trim() === '')
      return setProblem({ code: 'empty', message: 'There is no text yet.', next: 'Paste the text of one source.' })
    const meta = metaOf(data)
    const item: ImportItem = { id: nextId(), name: meta.title ?? meta.outlet ?? 'Pasted text', content: { text, meta } }
    if (await add([item])) form.current?.reset()
  }
  const drop = (files: File[]) => void add(files.map((file) => ({ id: nextId(), name: file.name, content: { file } })))

  return (
    <div className="grid grid-cols-1 gap-6">
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
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Card className="p-5">
          <h2 className="mb-3 text-title3 font-medium">Paste a text</h2>
          <form ref={form} onSubmit={paste} className="grid gap-5">
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
        <div className="grid gap-6">
          <Card className="p-5">
            <h2 className="mb-3 text-title3 font-medium">Drop files</h2>
            <DropZone onFiles={drop} disabled={busy} />
            <p className="mt-3 text-small text-quiet">
              Title, outlet and date are taken from the file where it has them, and can be corrected afterwards.
            </p>
          </Card>
          <ProgressList slug={slug} entries={entries} run={run} />
          {typeof run === 'object' ? <Trouble message={run.problem.message} next={run.problem.next} /> : null}
          <div className="flex flex-wrap gap-2">
            {busy ? (
              <Button onClick={stop}>
                <Square aria-hidden="true" className="size-4" />
                {run === 'running' ? 'Stop the comparison' : 'Stop'}
              </Button>
            ) : null}
            {slug && !busy && entries.length > 0 ? (
              <ButtonLink href={addresses.story(slug)} look="primary">
                See the findings
              </ButtonLink>
            ) : null}
          </div>
        </div>
      </div>
    </div>
  )
}
