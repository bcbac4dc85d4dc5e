import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { COARSE } from '../engine/model/relation'

it('docs/relations.md defines every relation once, under its coarse relation', async () => {
  const text = await readFile(path.join(import.meta.dirname, '..', 'docs', 'relations.md'), 'utf8')
  // other sections map the relations to other vocabularies
  const headings = new Set<string | undefined>(Object.values(COARSE))
  const headingOf = (section: string) => section.split('\n')[0]?.toLowerCase()
  const sections = text.split(/^## /m).filter((section) => headings.has(headingOf(section)))
  for (const [relation, coarse] of Object.entries(COARSE)) {
    const defined = sections.filter((section) => section.includes(`\n| \`${relation}\` |`))
    expect(defined.map(headingOf), relation).toEqual([coarse])
  }
})
