import type { Outcome, SourceMeta } from '@/contracts/desk'
import { database, type Handle, transaction } from '@/server/db/client'
import { attempt, stop } from '@/server/errors/outcome'
import type { ReadFile } from '@/server/files/reading'
import { keepOriginal } from '@/server/store/originals'
import { type FrozenText, findSameText, insertSource, markSourceDeleted, updateSourceRow } from '@/server/store/sources'
import { touchStory } from '@/server/store/stories'
import { freeze } from './freeze-text'
import { knownStory } from './known-story'
import { originalOf } from './original-file'
import { type GivenFile, readGiven } from './read-given'
import { runStory } from './run-story'
import { checkedMeta, EMPTY_META } from './source-meta'

export type Imported = { sourceId: string; warnings: string[] }
type Options = { /** false where the caller adds more sources first and runs the story itself */ run?: boolean }

/** Adds a source to a story, and runs the method. What the caller says of the source goes before what the file says. */
export const importSource = (
  slug: string,
  file: GivenFile,
  meta: Partial<SourceMeta> = {},
  options: Options = {},
): Promise<Outcome<Imported>> =>
  attempt(async () => {
    await knownStory(database(), slug)
    const given = checkedMeta(meta)
    return keepRead(slug, file, await readGiven(file), given, options)
  })

/** The same for a text that was read already: a row of a list, say, whose list is not kept as its original. */
export const importRead = (
  slug: string,
  file: GivenFile,
  read: ReadFile,
  meta: Partial<SourceMeta> = {},
  options: Options = {},
): Promise<Outcome<Imported>> => attempt(() => keepRead(slug, file, read, checkedMeta(meta), options))

async function keepRead(
  slug: string,
  file: GivenFile,
  read: ReadFile,
  given: Partial<SourceMeta>,
  options: Options,
): Promise<Imported> {
  const story = await knownStory(database(), slug)
  const { meta: about, warnings } = whatIsKnown(file.fileName, read, given)
  const frozen = freeze(file.fileName, read.text, read.pages)
  if (!frozen.analysed) warnings.push(NOT_ENGLISH)
  const wanted = read.meta.id ?? about.title ?? file.fileName
  const original = originalOf(file)
  const imported = await transaction(async (db) => {
    const kept = await keep(db, story.id, wanted, frozen, about)
    if (original) await keepOriginal(db, story.id, kept.key, frozen.sha256, original)
    return kept
  })
  // the source is in: a run that fails is told beside it, and does not make the import fail
  const ran = options.run === false ? null : await runStory(slug)
  const left = ran?.ok ? ran.value.failed.find(({ source }) => source === imported.key) : undefined
  if (left)
    warnings.push(`The method failed on this text: it is kept, but left out of the comparison (${left.message}).`)
  if (ran && !ran.ok) warnings.push(`${ran.problem.message} ${ran.problem.next}`)
  return { sourceId: imported.key, warnings: [...warnings, ...imported.warnings] }
}

const NOT_ENGLISH = 'The text does not read like English: it is kept as a source, but its claims are not analysed.'

/** What the file says of itself is taken where it holds; what does not is left out with a warning. */
function whatIsKnown(fileName: string, read: ReadFile, given: Partial<SourceMeta>) {
  const warnings = read.notes.map((note) => `${fileName}: ${note}.`)
  const { id: _id, ...claimed } = read.meta
  const meta: SourceMeta = { ...EMPTY_META }
  for (const [field, value] of Object.entries(claimed)) {
    try {
      Object.assign(meta, checkedMeta({ [field]: value }))
    } catch {
      warnings.push(`${fileName}: the file’s own “${field}” was left out, for it is not in the expected form.`)
    }
  }
  // what the sender left empty is not known to them; it does not take away what the file says
  Object.assign(meta, Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)))
  meta.title ??= headlineOf(read.text) ?? fileName.replace(/\.\w{1,9}$/, '')
  if (meta.kind?.toLowerCase() === 'reference') meta.reference = true
  return { meta, warnings }
}

/** The first line, where it is short and no sentence. */
function headlineOf(text: string): string | null {
  const line =
    text
      .trimStart()
      .split('\n', 1)[0]
      ?.replace(/^#+\s*/, '')
      .trim() ?? ''
  return line.length >= 5 && line.length <= 160 && !/[.!?;:,]["”’')]?$/.test(line) ? line : null
}

async function keep(db: Handle, storyId: string, wanted: string, frozen: FrozenText, meta: SourceMeta) {
  const same = await findSameText(db, storyId, frozen.sha256)
  if (same && same.deletedAt === null)
    stop(
      'duplicate',
      `This text is already in the story, as “${same.title ?? same.fileName}”.`,
      'Open that source, or choose another text.',
    )
  await touchStory(db, storyId)
  if (!same) return { key: await insertSource(db, storyId, wanted, frozen, meta), warnings: [] }
  // the same words under the same id: decisions on them hold again
  await markSourceDeleted(db, storyId, same.key, false)
  await updateSourceRow(db, storyId, same.key, meta)
  return {
    key: same.key,
    warnings: ['This very text had been deleted from the story: it is back, with its decisions.'],
  }
}
