import type { SourceDto, SourceMeta } from '@/contracts/desk'
import { CheckField, TextField } from '@/ui/field'

const KINDS = ['news', 'analysis', 'opinion', 'round-up', 'press release', 'interview', 'report', 'reference']

/** What is known about a source, to fill in or correct. */
export function MetaFields({ source, list }: { source?: SourceDto; list: string }) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        label="Title"
        name="title"
        defaultValue={source?.title ?? ''}
        maxLength={500}
        className="sm:col-span-2"
      />
      <TextField label="Outlet" name="outlet" defaultValue={source?.outlet ?? ''} maxLength={300} />
      <TextField label="Author" name="author" defaultValue={source?.author ?? ''} maxLength={300} />
      <TextField
        label="Published"
        name="published"
        defaultValue={source?.published ?? ''}
        placeholder="2024-08-18"
        hint="A year, a month or a day. “Last month” in the text is counted from here."
      />
      <TextField
        label="Kind"
        name="kind"
        list={list}
        defaultValue={source?.kind ?? ''}
        maxLength={60}
        hint="News, analysis, opinion …"
      />
      <datalist id={list}>
        {KINDS.map((kind) => (
          <option key={kind} value={kind} />
        ))}
      </datalist>
      <div className="sm:col-span-2">
        <CheckField
          label="This is the record"
          name="reference"
          defaultChecked={source?.reference ?? false}
          hint="A text you take as the reference. A conflict with it says so."
        />
      </div>
      <details className="sm:col-span-2">
        <summary className="text-small font-semibold">Addresses and groups</summary>
        <div className="mt-3 grid gap-4 sm:grid-cols-2">
          <TextField label="Web address" name="url" defaultValue={source?.url ?? ''} maxLength={2000} inputMode="url" />
          <TextField
            label="Archived copy"
            name="archiveUrl"
            defaultValue={source?.archiveUrl ?? ''}
            maxLength={2000}
            inputMode="url"
          />
          <TextField
            label="Groups"
            name="groups"
            defaultValue={source?.groups.join(', ') ?? ''}
            hint="Your own words, with commas between."
            className="sm:col-span-2"
          />
        </div>
      </details>
    </div>
  )
}

const FIELDS = ['title', 'outlet', 'author', 'kind', 'published', 'url', 'archiveUrl'] as const

/** What the fields say; an empty one says that it is not known. */
export function metaOf(form: FormData): SourceMeta {
  const text = (name: string) => String(form.get(name) ?? '').trim() || null
  const fields = Object.fromEntries(FIELDS.map((name) => [name, text(name)])) as Record<
    (typeof FIELDS)[number],
    string | null
  >
  const groups = (text('groups') ?? '')
    .split(',')
    .map((group) => group.trim())
    .filter(Boolean)
  return { ...fields, groups, reference: form.get('reference') === 'on' }
}
