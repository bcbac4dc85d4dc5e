import { addresses } from '@/contracts/addresses'
import { ButtonLink } from '@/ui/button'
import { PageHead } from '@/ui/section'

export default function NotFoundInStory() {
  return (
    <>
      <PageHead
        title="Not in this story"
        lead="The source or question of this address is not here. A source may have been taken out, or the newest run of the method found other questions."
      />
      <ButtonLink href={addresses.stories} look="primary">
        Go to the stories
      </ButtonLink>
    </>
  )
}
