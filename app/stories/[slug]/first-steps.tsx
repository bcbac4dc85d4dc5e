import { cookies } from 'next/headers'
import { addresses } from '@/contracts/addresses'
import { Coach } from '@/features/onboarding/coach'
import { STEPS_COOKIE, stageFrom } from '@/features/onboarding/steps'
import { firstToOpen } from '@/features/overview/contrasts'
import { getPerson } from '@/server/queries/people'
import { isSample } from '@/server/queries/stories'
import { shownReading } from './story'

/** The line that leads through the sample story; nothing in any other story. */
export async function FirstSteps({ slug }: { slug: string }) {
  const stage = stageFrom((await cookies()).get(STEPS_COOKIE)?.value)
  if (!(await isSample(slug))) return null
  const [reading, person] = await Promise.all([shownReading(slug), getPerson()])
  const first = firstToOpen(reading)
  const decided = reading.story.reviews.some(
    ({ target, person: by, reading: nth }) => target === 'question' && nth === 1 && by.id === person?.id,
  )
  return (
    <Coach
      slug={slug}
      stage={stage}
      conflict={first && { text: first.text, href: addresses.question(slug, first.id) }}
      decided={decided}
    />
  )
}
