'use client'
import { TextArea } from '@/ui/field'
import { keepForBrief } from './actions'
import { KeepLine } from './keep-line'
import { useKeeping } from './use-keeping'

type Props = { slug: string; text: string; seen: string | null }

/** The lead of the brief in the writer's own words, kept while they write. */
export function LeadEditor({ slug, text, seen }: Props) {
  const keeping = useKeeping<string>({
    name: `variorum.brief.lead.${slug}`,
    stands: text,
    seen,
    send: (value, before) => keepForBrief(slug, { edit: { kind: 'brief.lead', text: value }, seen: before }),
    same: (a, b) => a === b,
  })
  return (
    <div className="grid gap-1">
      <TextArea
        label="Lead"
        hint="What whoever reads only this must know. An empty line begins a new paragraph."
        serif
        rows={7}
        maxLength={20_000}
        value={keeping.value}
        onChange={(event) => keeping.change(event.target.value)}
        onBlur={keeping.flush}
      />
      <KeepLine
        keeping={keeping}
        mine={<span className="font-serif font-normal whitespace-pre-line">{keeping.value}</span>}
      />
    </div>
  )
}
