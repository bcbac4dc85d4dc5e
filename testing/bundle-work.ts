import fc from 'fast-check'
import type { Edit } from '../contracts/edits'
import type { BundleChange } from '../contracts/interchange/bundle'
import { type Bundle, heldText, type SourceWhole } from '../server/bundle/bundle'
import { aDecision, anEdit, aWholeSource, wholeBundle, worked } from './a-bundle'

const step = <K extends string>(kind: K, ...words: string[]) =>
  fc.record({
    do: fc.constant(kind),
    at: fc.nat(9),
    word: words.length > 0 ? fc.constantFrom(...words) : fc.constant(''),
  })

/** Some work on a story, drawn at random. */
export const work = fc.array(
  fc.oneof(
    step('rename', 'One?', 'Two?', 'Three?'),
    step('decide', 'agree', 'conflict', 'apparent'),
    step('verdict', 'True', 'False'),
    step('aside'),
    step('split', 'A part?', 'Another?'),
    step('merge'),
    step('undo'),
    step('source', 'ramp', 'pier'),
    step('newer', 'It rained.', 'It snowed.'),
    step('out'),
    step('meta', 'Daily', 'Weekly'),
    step('add', 'The ramp is too steep', 'The pier is too short'),
    step('remove'),
    step('title', 'Bridge one', 'Bridge two'),
  ),
  { maxLength: 5 },
)
type Work = typeof work extends fc.Arbitrary<infer T> ? T : never

/** A story after that work. */
export async function after(start: Bundle, steps: Work, person: string): Promise<Bundle> {
  let bundle = start
  for (const one of steps) bundle = await oneStep(bundle, one, person)
  return bundle
}

const nth = <T>(list: readonly T[] | undefined, at: number): T | undefined => list?.[at % Math.max(1, list.length)]

/** A change of what the story is made of. */
const direct = (on: Bundle, kind: string, data: BundleChange['data'], person: string): BundleChange => ({
  ...anEdit(on, { kind: 'brief.lead', text: '' }, { person }),
  kind,
  subject: kind,
  data,
})

async function oneStep(on: Bundle, { do: act, at, word }: Work[number], person: string): Promise<Bundle> {
  const question = nth(on.shown?.comparison.questions, at)
  const claim = nth(on.shown?.comparison.claims, at)?.id
  const source = nth(on.sources, at)
  const edited = (edit: Edit) => worked(on, { edits: [anEdit(on, edit, { person })] })
  const changed = (kind: string, data: BundleChange['data'], more: Partial<Bundle>) =>
    worked(on, { edits: [direct(on, kind, data, person)], ...more })
  const withSource = (next: SourceWhole) => ({ sources: on.sources.map((one) => (one === source ? next : one)) })
  const { propositions } = on.story
  switch (act) {
    case 'rename':
      return question ? edited({ kind: 'question.rename', question: question.id, text: word }) : on
    case 'verdict':
      return claim ? edited({ kind: 'claim.verdict', claim, rating: word, review: '', by: null, url: null }) : on
    case 'aside':
      return claim ? edited({ kind: 'claim.aside', claim }) : on
    case 'split': {
      const claims = question?.answers[0]?.claims ?? []
      return question ? edited({ kind: 'question.split', question: question.id, claims, text: word }) : on
    }
    case 'merge': {
      const into = nth(on.shown?.comparison.questions, at + 1)
      return question && into && into !== question
        ? edited({ kind: 'question.merge', question: question.id, into: into.id })
        : on
    }
    case 'decide':
      return question ? worked(on, { decisions: [aDecision(on, { key: question.id, decision: word, person })] }) : on
    case 'undo':
      return undone(on, at, person)
    case 'source': {
      if (on.sources.some(({ key }) => key === word)) return on
      const text = `New ${word}\n\nThe new ${word} was opened on ${(at % 3) + 3} June 2024.`
      return worked(on, { sources: [...on.sources, aWholeSource(word, text)] })
    }
    case 'newer': {
      if (!source || source.texts.length > 3) return on
      const until = anEdit(on, { kind: 'brief.lead', text: '' }).at
      const { number, text } = heldText(source)
      const next = source.texts.length + 1
      const held = {
        ...aWholeSource(source.key, `${text} ${word}`).texts[0],
        number: next,
      } as SourceWhole['texts'][number]
      const texts = [...source.texts.map((one) => (one.number === number ? { ...one, until } : one)), held]
      return changed(
        'source.text',
        { source: source.key, before: number, after: next },
        withSource({ ...source, texts }),
      )
    }
    case 'out': {
      if (!source || source.deletedAt !== null) return on
      const deletedAt = anEdit(on, { kind: 'brief.lead', text: '' }).at
      return changed('source.out', { source: source.key }, withSource({ ...source, deletedAt }))
    }
    case 'meta': {
      if (!source || source.outlet === word) return on
      const data = { source: source.key, before: { outlet: source.outlet }, after: { outlet: word } }
      return changed('source.meta', data, withSource({ ...source, outlet: word }))
    }
    case 'add':
      return propositions.includes(word)
        ? on
        : changed('proposition.add', { text: word }, { story: { ...on.story, propositions: [...propositions, word] } })
    case 'remove': {
      const text = nth(propositions, at)
      const left = { story: { ...on.story, propositions: propositions.filter((one) => one !== text) } }
      return text === undefined ? on : changed('proposition.remove', { text }, left)
    }
    case 'title':
      return changed('story.title', { before: on.story.title, after: word }, { story: { ...on.story, title: word } })
  }
}

/** An edit taken back; what a story is made of is left, for its undoing is more than a mark. */
function undone(on: Bundle, at: number, person: string): Promise<Bundle> {
  const target = on.changes[at]
  if (!target || target.undoneAt || /^(?:source|story|proposition)\./.test(target.kind)) return Promise.resolve(on)
  const { at: time, id } = anEdit(on, { kind: 'brief.lead', text: '' })
  const event = { id: `event${id}`, act: 'undone' as const, person, at: time }
  const taken = { ...target, undoneAt: time, events: [...target.events, event] }
  return wholeBundle({ ...on, changes: on.changes.map((change) => (change === target ? taken : change)) })
}
