import { describe, expect, it } from 'vitest'
import { cookieFor, noteFor, STEPS_COOKIE, stageFrom } from './steps'

const at = { stage: 'look', where: 'overview', decided: false, conflict: 'Which office?' } as const

describe('the first steps', () => {
  it('lead from looking over the first conflict to a decision', () => {
    expect(noteFor(at)).toMatchObject({ step: 1, action: { to: 'next' } })
    expect(noteFor({ ...at, where: 'elsewhere' })).toMatchObject({ step: 1, action: { to: 'overview' } })
    expect(noteFor({ ...at, stage: 'open' })).toMatchObject({ step: 2, action: { to: 'conflict' } })
    expect(noteFor({ ...at, stage: 'open' })?.says).toContain('Which office?')
    expect(noteFor({ ...at, stage: 'open', where: 'question' })).toMatchObject({
      step: 3,
      stage: 'decide',
      action: null,
    })
    expect(noteFor({ ...at, stage: 'decide' })).toMatchObject({ step: 3, action: { to: 'conflict' } })
    expect(noteFor({ ...at, stage: 'decide', decided: true })).toMatchObject({ step: 4, action: { to: 'new story' } })
  })

  it('go back to deciding when the decision is undone', () => {
    expect(noteFor({ ...at, stage: 'done' })).toMatchObject({ step: 3, stage: 'decide' })
  })

  it('say nothing once they are skipped, or where there is no conflict', () => {
    expect(noteFor({ ...at, stage: 'off' })).toBeNull()
    expect(noteFor({ ...at, stage: 'off', decided: true })).toBeNull()
    expect(noteFor({ ...at, conflict: null })).toBeNull()
  })

  it('are remembered', () => {
    expect(cookieFor('decide')).toContain(`${STEPS_COOKIE}=decide;`)
    expect(stageFrom('decide')).toBe('decide')
    expect(stageFrom(undefined)).toBe('look')
    expect(stageFrom('anything')).toBe('look')
  })
})
