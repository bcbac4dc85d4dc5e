import { type Brief, briefOf, paragraphsOf } from '@/contracts/brief'
import type { Outcome, SourceDto } from '@/contracts/desk'
import { stancesOn } from '@/contracts/stance-reading'
import { counted, readStory, type StoryReading, sourceName } from '@/contracts/story-reading'
import { isoInWords } from '@/contracts/value-words'
import { FINDING_WORDS, STANCE_WORDS, STANDINGS, type Standing } from '@/contracts/words'
import { attempt, stop } from '@/server/errors/outcome'
import { instant, link, plain } from '@/server/exports/dossier/plain'
import { getStory } from '@/server/queries/stories'
import { decisionLine, questionPart, quoteLine, sourceMark } from './brief/question'

/** The story as a Markdown brief: findings, verdicts, decisions with who and when, and every quote with its source. */
export const storyBrief = (slug: string): Promise<Outcome<string>> =>
  attempt(async () => {
    const story = await getStory(slug)
    if (!story) stop('not-found', `There is no story “${slug}”.`, 'Choose one from the list of stories.')
    const reading = readStory(story)
    const brief = briefOf(reading)
    const parts = [head(reading), lead(brief), findings(reading, brief), stances(reading), claimDecisions(reading)]
    const lines = [...parts, openPoints(reading, brief), orphans(reading), sources(reading)].flat()
    return `${lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`
  })

const ofStanding = (reading: StoryReading, standing: Standing) =>
  reading.comparison.questions.filter((question) => reading.standing(question) === standing)

function head(reading: StoryReading): string[] {
  const { title, description, run } = reading.story
  const lines = [`# ${plain(title)}`, '']
  if (description) lines.push(plain(description), '')
  if (!run) return [...lines, 'The method has not run on this story yet.', '']
  const counts = STANDINGS.map((standing) => [standing, ofStanding(reading, standing).length] as const)
    .filter(([, count]) => count > 0)
    .map(([standing, count]) => `${FINDING_WORDS[standing].name.toLowerCase()} ${count}`)
  const total = counted(reading.comparison.questions.length, 'question')
  const claims = counted(reading.comparison.claims.length, 'claim')
  const open = reading.comparison.questions.filter(reading.undecided).length
  lines.push(
    `${counted(reading.sources.length, 'source')}, ${claims}, ${total}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}.`,
  )
  lines.push(
    '',
    `${counted(open, 'difference')} not decided by a person. Method ${plain(run.method)}, run of ${instant(run.at)}.`,
  )
  return [...lines, '']
}

function sources(reading: StoryReading): string[] {
  if (reading.sources.length === 0) return ['There are no sources yet.', '']
  return ['## Sources', '', ...reading.sources.map((source, i) => `${i + 1}. ${sourceLine(source)}`), '']
}

function sourceLine(source: SourceDto): string {
  const about = [source.outlet, source.author, source.published && isoInWords(source.published)]
  if (source.kind !== 'reference') about.push(source.kind)
  const known = about.filter((item): item is string => Boolean(item)).map(plain)
  const marks = [source.reference && 'reference', !source.analysed && `kept, not analysed (${plain(source.language)})`]
  const archived = source.archiveUrl ? [link('archived', source.archiveUrl)] : []
  const title = link(source.title ?? sourceName(source), source.url)
  return [title, ...known, ...marks.filter(Boolean), ...archived, `SHA-256 \`${source.sha256}\``].join('; ')
}

const lead = ({ lead: text }: Brief): string[] =>
  paragraphsOf(text).flatMap((paragraph) => [...paragraph.split('\n').map((line) => `${plain(line)}  `), ''])

/** What was chosen in its order and with the writer’s words; else everything, by where it stands. */
function findings(reading: StoryReading, brief: Brief): string[] {
  if (!brief.chosen) return STANDINGS.flatMap((standing) => findingsOf(reading, brief, standing))
  const all = counted(reading.comparison.questions.length, 'question')
  const heading = ['## Findings', '', `${brief.findings.length} of ${all}, chosen by the writer.`, '']
  return [...heading, ...brief.findings.flatMap((finding) => questionPart(reading, finding))]
}

function findingsOf(reading: StoryReading, brief: Brief, standing: Standing): string[] {
  const members = brief.findings.filter((finding) => finding.standing === standing)
  if (members.length === 0) return []
  const heading = [`## ${FINDING_WORDS[standing].name}: ${FINDING_WORDS[standing].says}`, '']
  if (standing !== 'single') return [...heading, ...members.flatMap((finding) => questionPart(reading, finding))]
  const claims = members.flatMap(({ question }) => question.answers.flatMap((answer) => answer.claims))
  return [...heading, ...new Set(claims.map((id) => quoteLine(reading, reading.claim(id)))), '']
}

function stances(reading: StoryReading): string[] {
  return reading.story.propositions.flatMap((proposition) => {
    const lines = [`## Stance: ${plain(proposition)}`, '']
    for (const { claim, voice, suggestion, review } of stancesOn(reading, proposition)) {
      lines.push(quoteLine(reading, claim))
      if (suggestion) {
        const says = `${plain(voice)} ${STANCE_WORDS[suggestion.stance].name}`
        lines.push(`  - The method reads: ${says}. ${plain(suggestion.reason)}`)
      }
      if (review) lines.push(`  - ${decisionLine(review)}`)
    }
    if (lines.length === 2) lines.push('No source speaks of it.')
    return [...lines, '']
  })
}

function claimDecisions(reading: StoryReading): string[] {
  const decided = reading.story.reviews.filter(({ target, orphaned }) => target === 'claim' && !orphaned)
  if (decided.length === 0) return []
  const lines = decided.map((review) => `${quoteLine(reading, reading.claim(review.key))}. ${decisionLine(review)}`)
  return ['## Decisions on single claims', '', ...lines, '']
}

function openPoints(reading: StoryReading, { open, gone }: Brief): string[] {
  const lines = open.undecided.map(({ text }) => `- Not decided: ${plain(text)}`)
  if (open.beside > 0) lines.push(`- ${counted(open.beside, 'difference')} outside this brief not decided.`)
  if (gone.length > 0)
    lines.push(`- ${counted(gone.length, 'chosen finding')} not in the newest run.`, ...gone.flatMap(goneLine))
  for (const source of open.unarchived) lines.push(`- No archived copy: ${sourceMark(reading, source.id)}`)
  for (const { source, message } of open.failed)
    lines.push(`- Not compared: ${sourceMark(reading, source)}, ${plain(message)}`)
  return lines.length > 0 ? ['## Open points', '', ...lines, ''] : []
}

const goneLine = ({ note }: { note: string }): string[] =>
  note.trim() === '' ? [] : [`  - Written to it: ${plain(note)}`]

function orphans(reading: StoryReading): string[] {
  const orphaned = reading.story.reviews.filter((review) => review.orphaned)
  if (orphaned.length === 0) return []
  const lines = orphaned.map((review) => `- On a ${review.target}: ${decisionLine(review)}`)
  return ['## Decisions whose words are not in the newest run', '', ...lines, '']
}
