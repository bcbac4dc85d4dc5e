'use client'
import type { VerdictShown } from '@/contracts/verdicts'
import { RatingFields, ratingIn } from '@/ui/rating'
import { type Desk, EditDialog } from './edit-dialog'

type Props = Desk & {
  claim: string
  says: string
  verdict: VerdictShown
  /** which of the two is open */
  open: 'verdict' | 'unverdict' | null
  onOpenChange: (open: boolean) => void
}

/** Gives a claim a verdict, changes it, or takes it away. */
export function VerdictDialogs({ claim, says, verdict, open, onOpenChange, ...desk }: Props) {
  const bare = { kind: 'claim.verdict', claim, by: null, url: null } as const
  const shared = { ...desk, seen: verdict.seen, onOpenChange }
  return (
    <>
      <EditDialog
        {...shared}
        title={verdict.given ? 'Change the verdict' : 'Give a verdict'}
        description={says}
        action="Keep the verdict"
        open={open === 'verdict'}
        done="The verdict was kept."
        reasoned={false}
        read={(form) => {
          const given = ratingIn(form)
          return 'message' in given ? given : { edit: { ...bare, ...given }, says: given.rating }
        }}
      >
        <RatingFields rated={verdict.given} />
      </EditDialog>
      <EditDialog
        {...shared}
        title="Take the verdict away"
        description={`${says}. The claim stays; the verdict “${verdict.given?.rating ?? ''}” stays in the history.`}
        action="Take it away"
        open={open === 'unverdict'}
        done="The verdict was taken away."
        read={() => ({ edit: { ...bare, rating: '', review: '' }, says: 'No verdict' })}
      />
    </>
  )
}
