/** The first steps in the sample story: how far one is, and what each step says. Remembered in a cookie, so that the page comes right at once. */

export const STAGES = ['look', 'open', 'decide', 'done', 'off'] as const
export type Stage = (typeof STAGES)[number]

export const STEPS_COOKIE = 'variorum-first-steps'
const A_YEAR = 31_536_000

/** What the cookie says; who never was here begins at the first step. */
export const stageFrom = (cookie: string | undefined): Stage => STAGES.find((stage) => stage === cookie) ?? 'look'

/** The cookie that keeps a stage. */
export const cookieFor = (stage: Stage): string => `${STEPS_COOKIE}=${stage}; path=/; max-age=${A_YEAR}; samesite=lax`

export const STEP_NAMES = ['Look', 'Open the first conflict', 'Decide it'] as const

export type Where = 'overview' | 'question' | 'elsewhere'

export type Note = {
  stage: Stage
  /** 1 to 3; 4 when all are done */
  step: number
  says: string
  /** what leads on: a place, or saying that one has looked */
  action: { text: string; to: 'overview' | 'conflict' | 'new story' } | { text: string; to: 'next' } | null
}

type Situation = { stage: Stage; where: Where; decided: boolean; conflict: string | null }

/** The note to show; null where there is nothing to say. A decision made is the last step whatever came before. */
export function noteFor({ stage, where, decided, conflict }: Situation): Note | null {
  if (stage === 'off' || conflict === null) return null
  if (decided)
    return {
      stage: 'done',
      step: 4,
      says: 'That is the whole way: look, open, decide. Your decision stands beside what the method says, and can be undone.',
      action: { text: 'Start your own story', to: 'new story' },
    }
  if (where === 'question')
    return {
      stage: 'decide',
      step: 3,
      says: 'Read both sides in their context, then say under “Decide” what stands. You can undo it.',
      action: null,
    }
  if (stage === 'decide' || stage === 'done')
    return {
      stage: 'decide',
      step: 3,
      says: 'Decide on a conflict: the method only suggests.',
      action: { text: 'Back to the first conflict', to: 'conflict' },
    }
  if (stage === 'open')
    return {
      stage,
      step: 2,
      says: `The first conflict of this sample: “${conflict}”`,
      action: { text: 'Open the first conflict', to: 'conflict' },
    }
  return {
    stage: 'look',
    step: 1,
    says: 'Five counts say where the sources agree, conflict, and only seem to.',
    action: where === 'overview' ? { text: 'I have looked', to: 'next' } : { text: 'See the overview', to: 'overview' },
  }
}
