import type { Outcome, SourceDto } from '@/contracts/desk'
import { counted, sourceName } from '@/contracts/story-reading'
import type { Replaced } from '@/contracts/versions'
import { database, type Handle, transaction } from '@/server/db/client'
import { attempt, stop } from '@/server/errors/outcome'
import { standingChanges } from '@/server/store/changes'
import { keepOriginal } from '@/server/store/originals'
import { addVersion, listVersions, type NewText } from '@/server/store/source-versions'
import { findSameText, findSource } from '@/server/store/sources'
import { touchStory } from '@/server/store/stories'
import { recordChange } from './changes'
import { freeze } from './freeze-text'
import { knownStory, noSuchSource } from './known-story'
import { changedMeanwhile } from './meanwhile'
import { originalOf } from './original-file'
import { type GivenFile, readGiven } from './read-given'
import { runStory } from './run-story'

/** `seen`: the number of the text that held when the form was opened; left out by who does not mind. */
export type ReplaceOptions = { why?: string; seen?: number }

/**
 * Sets a newer text of a source in the place of the one it has, which is kept beside it, and runs the method. Decisions
 * and edits are found again by their words.
 */
export const replaceSourceText = (
  slug: string,
  sourceId: string,
  file: GivenFile,
  { why = '', seen }: ReplaceOptions = {},
): Promise<Outcome<Replaced>> =>
  attempt(async () => {
    const story = await knownStory(database(), slug)
    const read = await readGiven(file)
    const { fileName: _own, ...text } = freeze(file.fileName, read.text, read.pages)
    const original = originalOf(file)
    const replaced = await transaction(async (db) => {
      const source = await refuseWhatIsThere(db, story.id, sourceId, text)
      await refuseUnseen(db, story.id, source, seen)
      const { from: before, to: after } = await addVersion(db, story.id, sourceId, text)
      if (original) await keepOriginal(db, story.id, sourceId, text.sha256, original)
      const change = await recordChange(db, story.id, {
        kind: 'source.text',
        subject: subjectOf(sourceId),
        what: `Replaced the text of “${sourceName(source)}”`,
        from: versionInWords(before, source.words),
        to: versionInWords(after, text.words),
        why: why.trim(),
        data: { source: sourceId, before, after },
      })
      await touchStory(db, story.id)
      return { before, after, change }
    })
    const warnings = text.analysed ? [] : [NOT_ENGLISH]
    const ran = await runStory(slug)
    const left = ran.ok ? ran.value.failed.find(({ source }) => source === sourceId) : undefined
    if (left) warnings.push(`The method failed on this text: it is left out of the comparison (${left.message}).`)
    if (!ran.ok) warnings.push(`${ran.problem.message} ${ran.problem.next}`)
    return { ...replaced, warnings }
  })

const NOT_ENGLISH = 'The newer text does not read like English: it is kept, but its claims are not analysed.'

const subjectOf = (sourceId: string): string => `source.text\n${sourceId}`
const versionInWords = (number: number, words: number) => `version ${number}, ${counted(words, 'word')}`

async function refuseWhatIsThere(db: Handle, storyId: string, sourceId: string, { sha256 }: NewText) {
  const source = (await findSource(db, storyId, sourceId)) ?? noSuchSource(sourceId)
  if (source.sha256 === sha256)
    stop(
      'same-text',
      'This is the very text that the source has already, letter by letter.',
      'Paste the text as it reads now, or close this without a change.',
    )
  const same = await findSameText(db, storyId, sha256)
  if (same && same.deletedAt === null)
    stop(
      'duplicate',
      `This text is already in the story, as “${same.title ?? same.fileName}”.`,
      'Open that source, or give the newer text of this one.',
    )
  return source
}

async function refuseUnseen(db: Handle, storyId: string, source: SourceDto, seen: number | undefined): Promise<void> {
  const { current } = await listVersions(db, storyId, source.id)
  if (seen === undefined || current === seen) return
  const changes = await standingChanges(db, storyId, ['source.text'])
  const last = changes.findLast(({ subject }) => subject === subjectOf(source.id))
  changedMeanwhile({
    id: String(current),
    person: last?.person?.name ?? '',
    at: (last?.createdAt ?? new Date()).toISOString(),
    says: `The text is ${versionInWords(current, source.words)}.`,
    why: last?.why ?? '',
  })
}
