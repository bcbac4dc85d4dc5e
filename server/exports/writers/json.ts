import type { Exported } from '@/contracts/interchange/exported'
import type { StoryExport } from '@/contracts/interchange/story-export'
import { receiptsOf } from '../receipts'

/** Everything of the story, as docs/export.schema.json describes it. */
export function storyJson(exported: Exported): string {
  const { slug, title, description, propositions, run, sources, comparison, machine, edits, reviews } = exported.story
  const everything: StoryExport = {
    schema: 'variorum/story@1',
    slug,
    title,
    description,
    propositions,
    run,
    sources: sources.map((source) => ({ ...source, text: exported.texts.get(source.id) ?? '' })),
    comparison,
    machine,
    edits,
    reviews,
    receipts: receiptsOf(exported).all,
  }
  return `${JSON.stringify(everything, null, 2)}\n`
}
