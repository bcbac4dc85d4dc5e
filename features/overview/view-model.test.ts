import { describe, expect, it } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import { COMPARISON, deskStory, PROPOSITION, review, SOURCES } from '@/testing/desk-story'
import { contrastsOf, inShort } from './contrasts'
import { glanceOf } from './glance'
import { nextStepOf } from './next-step'
import { besideOne, meetingsOf, strongest } from './pairs'
import { countsOf, disputesOf, kindsOf } from './view-model'

const reading = readStory(deskStory())

describe('contrasts', () => {
  it('shows a real and a seeming conflict with their sides and sources', () => {
    const contrasts = contrastsOf(reading)
    expect(contrasts.map((c) => [c.key, c.tone, c.sides.map((s) => s.label)])).toEqual([
      ['role:conflict', 'conflict', ['Minister of Rail', 'Minister of Roads']],
      ['hurt-new:conflict', 'conflict', ['40', '52']],
      ['hurt-new:apparent', 'apparent', ['40', '12']],
    ])
    expect(contrasts[0]?.sides[1]?.sources).toEqual([
      { id: 'record', name: 'Reference notes', reference: true },
      { id: 'gazette', name: 'Callow Gazette', reference: false },
    ])
    expect(contrasts[2]?.sides.map((side) => side.event)).toEqual([
      'building of the Callow bridge, 2031',
      'building of the old Callow bridge, 1960',
    ])
  })

  it('moves a difference to where a person put it, and drops what a person called agreement', () => {
    const decided = (decision: string) => contrastsOf(readStory(deskStory({ reviews: [review({ decision })] })))
    expect(decided('apparent').find((c) => c.key === 'hurt-new:conflict')).toMatchObject({
      tone: 'apparent',
      undecided: false,
    })
    expect(decided('agree').some((c) => c.key === 'hurt-new:conflict')).toBe(false)
  })

  it('says why without repeating the words that stand beside it', () => {
    expect(inShort('“13 deals” is of May, “14 deals” of June: another event, so both can be true.')).toBe(
      'Another event, so both can be true.',
    )
    expect(inShort('“a: b” makes her a doctor, “c: d” makes her a nurse.')).toBe(
      '“a: b” makes her a doctor, “c: d” makes her a nurse.',
    )
    expect(inShort('Both are plain: no words are quoted.')).toBe('Both are plain: no words are quoted.')
  })

  it('stays quick with thousands of differences', () => {
    const many = Array.from({ length: 3000 }, (_, i) =>
      COMPARISON.questions
        .filter(({ id }) => id === 'role' || id === 'hurt-new')
        .map((question) => ({
          ...question,
          id: `${question.id}-${i}`,
          answers: question.answers.map((answer) => ({ ...answer, claims: answer.claims.map((id) => `${id}-${i}`) })),
          relations: question.relations.map((one) => ({ ...one, a: `${one.a}-${i}`, b: `${one.b}-${i}` })),
        })),
    ).flat()
    const claims = Array.from({ length: 3000 }, (_, i) =>
      COMPARISON.claims.map((claim) => ({ ...claim, id: `${claim.id}-${i}` })),
    ).flat()
    const large = readStory(deskStory({ comparison: { ...COMPARISON, claims, questions: many } }))
    const started = performance.now()
    // every difference once: 3,000 of the office, 3,000 of the number
    expect(contrastsOf(large).filter((one) => one.tone === 'conflict')).toHaveLength(6000)
    expect(performance.now() - started).toBeLessThan(8000)
  })
})

describe('figures', () => {
  it('count findings as they stand', () => {
    expect(countsOf(reading)).toMatchObject({
      conflict: 2,
      apparent: 0,
      agreement: 1,
      single: 2,
      shared: 3,
      oneOrigin: 0,
      undecided: 2,
      decided: 0,
    })
    const decided = countsOf(readStory(deskStory({ reviews: [review({ decision: 'apparent' })] })))
    expect(decided).toMatchObject({ conflict: 1, apparent: 1, undecided: 1, decided: 1 })
  })

  it('count what several sources answer from one origin apart from what one source says alone', () => {
    const questions = COMPARISON.questions.map((one) => (one.id === 'opened' ? { ...one, origins: 1 } : one))
    const copied = readStory(deskStory({ comparison: { ...COMPARISON, questions } }))
    expect(countsOf(copied)).toMatchObject({ oneOrigin: 1, single: 2, shared: 3 })
    const origin = glanceOf(copied, countsOf(copied), []).find(({ key }) => key === 'origin')
    expect(origin).toMatchObject({
      count: 1,
      of: 'of 3 questions',
      more: 'that several sources answer',
      href: '/stories/callow-bridge/grid?origins=one',
      lead: { text: 'When did the Callow bridge open?' },
      beside: { text: '2 of all 5 on a single source' },
    })
  })

  it('count findings by kind', () => {
    expect(kindsOf(reading).map((row) => [row.label, row.total, row.counts.conflict])).toEqual([
      ['Numbers', 2, 1],
      ['Dates', 2, 0],
      ['Roles', 1, 1],
    ])
  })
})

describe('at a glance', () => {
  it('gives the five answers, each with what it is out of and the first of its kind', () => {
    const answers = glanceOf(reading, countsOf(reading), contrastsOf(reading))
    expect(answers.map(({ key, count, of }) => [key, count, of])).toEqual([
      ['conflict', 2, 'of 3 questions'],
      ['apparent', 0, 'of 3 questions'],
      ['agreement', 1, 'of 3 questions'],
      ['origin', 0, 'of 3 questions'],
      ['undecided', 2, 'of 2 findings to decide'],
    ])
    expect(answers.map(({ lead }) => lead?.text ?? null)).toEqual([
      'Which office does Ines Roth hold?',
      null,
      'When did the Callow bridge open?',
      null,
      'Which office does Ines Roth hold?',
    ])
  })
})

describe('what to do next', () => {
  const next = (more: Parameters<typeof deskStory>[0]) => {
    const story = readStory(deskStory(more))
    return nextStepOf(story, countsOf(story))
  }
  const both = ['role', 'hurt-new'].map((key) => review({ id: key, key, decision: 'conflict' }))

  it('follows the state of the story', () => {
    expect(next({ sources: [], comparison: null }).action).toBe('Add the first sources')
    expect(next({ sources: SOURCES.slice(0, 1) }).action).toBe('Add a second source')
    expect(next({ sources: SOURCES.map((one) => ({ ...one, analysed: false })) }).why).toContain('English')
    expect(next({ comparison: null }).action).toBe('Add a source on the same event')
    expect(next({})).toMatchObject({
      action: 'Review the 2 undecided',
      href: '/stories/callow-bridge/review',
    })
    expect(next({ reviews: both.slice(1) }).why).toContain('1 of 2 findings are decided')
    expect(next({ reviews: both }).action).toBe('Write the brief')
  })
})

describe('the sources side by side', () => {
  const meetings = meetingsOf(reading)

  it('counts how every two meet', () => {
    expect(meetings.between('gazette', 'herald')).toEqual({ agree: 0, conflict: 2, apparent: 0 })
    expect(meetings.between('herald', 'gazette')).toEqual(meetings.between('gazette', 'herald'))
    expect(meetings.between('gazette', 'record')).toEqual({ agree: 2, conflict: 0, apparent: 0 })
    expect(meetings.between('weekly', 'record')).toBeNull()
    expect(meetings.most).toEqual({
      agree: { a: 'Callow Gazette', b: 'Reference notes', count: 2 },
      conflict: { a: 'Callow Gazette', b: 'Harbour Herald', count: 2 },
    })
  })

  it('shows those that meet most often where there is no room for all', () => {
    expect(strongest(meetings, 4)).toHaveLength(4)
    expect(strongest(meetings, 3).map(({ id }) => id)).toEqual(['gazette', 'herald', 'record'])
  })

  it('sets one beside all that it meets, conflicts first', () => {
    expect(besideOne(meetings, 'gazette').map(({ other }) => other.id)).toEqual(['herald', 'weekly', 'record'])
    expect(besideOne(meetings, 'nobody')).toEqual([])
  })
})

describe('readings', () => {
  it('finds the proposition on which voices stand against each other', () => {
    const [dispute] = disputesOf(reading)
    expect(dispute?.takes.map((entry) => entry.voice)).toEqual(['the mayor'])
    expect(dispute?.rejects.map((entry) => entry.voice)).toEqual(['Odd Lind'])
  })

  it('lets a tag by hand prevail', () => {
    const tag = review({ target: 'stance', key: `${PROPOSITION}\nempty-h`, decision: 'reports' })
    expect(disputesOf(readStory(deskStory({ reviews: [tag] })))).toEqual([])
  })
})
