import type { Exported } from '@/contracts/interchange/exported'
import { readStory } from '@/contracts/story-reading'
import { receiptsOf } from '../receipts'
import { relationsOf } from '../relations'
import { annotationLines, CONFIGURATION } from './brat-lines'
import { safeName, zipOf } from './zip'

/** Between two texts in the document that has all of them. */
const GAP = '\n\n\n'

/**
 * Texts with claims beside them, in the stand-off files of brat, which INCEpTION reads too: a `.txt` and an `.ann` for
 * each source, and one of all texts in a row, since brat relates only what stands in one document.
 */
export function brat(exported: Exported): Uint8Array {
  const reading = readStory(exported.story)
  const { all } = receiptsOf(exported)
  const files: [string, string][] = [['annotation.conf', CONFIGURATION]]
  const shifts = new Map<string, number>()
  let row = ''
  let length = 0
  reading.sources.forEach(({ id }, i) => {
    const text = exported.texts.get(id) ?? ''
    const name = `${String(i + 1).padStart(3, '0')}-${safeName(id)}`
    const own = all.filter(({ source }) => source === id)
    files.push([`${name}.txt`, text], [`${name}.ann`, annotationLines(reading, own, () => 0, [])])
    shifts.set(id, length)
    row += text + GAP
    length += Array.from(text).length + GAP.length
  })
  const annotated = annotationLines(reading, all, (id) => shifts.get(id) ?? 0, relationsOf(exported))
  return zipOf([...files, ['all.txt', row], ['all.ann', annotated]])
}
