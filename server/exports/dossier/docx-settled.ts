import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { escaped } from './escaped'

/**
 * The parts of a written document made the same every time: names given by chance become numbers, the clock becomes `at`,
 * and every table says what it shows (`tables`, in their order), which the writer has no word for.
 */
export function settled(bytes: Uint8Array, at: string, tables: string[]): Uint8Array {
  const parts = unzipSync(bytes)
  const names = new Map<string, string>()
  const texts = Object.entries(parts).map(([name, part]): [string, string] => [name, strFromU8(part)])
  for (const [, text] of texts)
    for (const [, id = ''] of text.matchAll(/(?:Id|r:id|r:embed)="(rId[\w-]{15,})"/g))
      if (!names.has(id)) names.set(id, `rIdLink${names.size + 1}`)
  const when = at.replace(/\.\d+Z$/, 'Z')
  const done = texts.map(([name, text]): [string, [Uint8Array, { mtime: string }]] => {
    let now = text.replace(/"(rId[\w-]{15,})"/g, (whole, id: string) => (names.has(id) ? `"${names.get(id)}"` : whole))
    if (name === 'docProps/core.xml') now = now.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${when}`)
    if (name === 'word/document.xml') now = described(now, tables)
    return [name, [strToU8(now), { mtime: '1980-01-01T00:00:00' }]]
  })
  // whoever opens the file looks for the table of its parts first
  done.sort(([a], [b]) => Number(b.startsWith('[')) - Number(a.startsWith('[')))
  return zipSync(Object.fromEntries(done))
}

function described(xml: string, tables: string[]): string {
  let table = 0
  return xml.replace(/<\/w:tblPr>/g, (end) => {
    const says = tables[table++]
    return says === undefined
      ? end
      : `<w:tblCaption w:val="${escaped(says.slice(0, 250))}"/><w:tblDescription w:val="${escaped(says)}"/>${end}`
  })
}
