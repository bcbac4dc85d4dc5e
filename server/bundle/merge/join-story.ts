import type { BundleStory } from '@/contracts/interchange/bundle'
import type { JudgedApart } from '@/contracts/interchange/merged'
import type { Bundle } from '../bundle'
import { inOrder } from './in-order'
import { compare } from './join-changes'
import { decidedBy, type OwnChanges } from './own-changes'

/** Title, description and propositions of both. */
export function joinedStory(a: Bundle, b: Bundle, own: OwnChanges): { story: BundleStory; differing: JudgedApart[] } {
  const of = { a: a.story, b: b.story }
  const earlier = compare([a.story.createdAt, a.story.title], [b.story.createdAt, b.story.title]) <= 0 ? 'a' : 'b'
  const titled = decidedBy(own, ({ kind }) => kind === 'story.title')
  const side = titled?.side ?? earlier
  const apart = a.story.title !== b.story.title && (titled === null || titled.apart)
  const judged = (of: 'a' | 'b') => {
    const made = titled?.made[of]
    const { person = null, at = null, why = '', id = null } = made ?? {}
    return { id, person, at, says: (of === 'a' ? a : b).story.title, why }
  }
  const differing: JudgedApart[] = apart
    ? [
        {
          kind: 'story',
          about: 'the title of the story',
          a: judged('a'),
          b: judged('b'),
          stands: side,
          outcome: `Kept as “${of[side].title}”.`,
        },
      ]
    : []
  const story = {
    title: of[side].title,
    description: of[earlier].description ?? of[earlier === 'a' ? 'b' : 'a'].description,
    createdAt: of[earlier].createdAt,
    propositions: propositionsOf(a, b, own),
  }
  return { story, differing }
}

/** What either has, but for one that somebody took out of one of the two knowing what the other has. */
function propositionsOf(a: Bundle, b: Bundle, own: OwnChanges): string[] {
  const has = { a: new Set(a.story.propositions), b: new Set(b.story.propositions) }
  const stays = (text: string): boolean => {
    if (has.a.has(text) && has.b.has(text)) return true
    const told = decidedBy(own, ({ kind, data }) => kind.startsWith('proposition.') && data.text === text)
    return told ? has[told.side].has(text) : true
  }
  // all of one age: where only one has it, the order of letters tells
  const entries = (texts: string[]) => texts.map((text) => ({ id: text, at: '' }))
  const order = inOrder(entries(a.story.propositions), entries(b.story.propositions), (one) => one)
  return order.map(({ id }) => id).filter(stays)
}
