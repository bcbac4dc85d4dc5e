import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { COARSE } from '../engine/model/relation'

it('docs/relations.md defines every relation once, under its coarse relation', async () => {
  const text = await readFile(path.join(import.meta.dirname, '..', 'docs', 'relations.md'), 'utf8')
  const sections = text.split(/^## /m)
  for (const [relation, coarse] of Object.entries(COARSE)) {
    const defined = sections.filter((section) => section.includes(`\n| \`${relation}\` |`))
    expect(
      defined.map((section) => section.split('\n')[0]?.toLowerCase()),
      relation,
    ).toEqual([coarse])
  }
})
