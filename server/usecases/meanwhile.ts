import type { Meanwhile } from '@/contracts/edits'
import { ProblemError, stop } from '@/server/errors/outcome'

/** Ends a use case because something else stands by now than the page showed: the answer says what, and nothing is kept. */
export function changedMeanwhile(meanwhile: Meanwhile): never {
  throw new ProblemError({
    code: 'changed-meanwhile',
    message: `${meanwhile.person || 'Somebody'} changed this after the page was loaded.`,
    next: 'Nothing of yours is lost: keep yours, or take theirs.',
    meanwhile,
  })
}

/** Ends a use case that is signed with a name, where nobody gave one. */
export const needsName = (): never =>
  stop(
    'no-name',
    'A decision is kept with the name of who made it, and none is set on this computer.',
    'Give your name, then decide again.',
  )
