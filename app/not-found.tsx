import { addresses } from '@/contracts/addresses'
import { ButtonLink } from '@/ui/button'
import { PageHead } from '@/ui/section'

export const metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <main id="content" className="mx-auto max-w-page px-4 py-16 sm:px-6">
      <PageHead
        title="There is no such page"
        lead="The story, source or question of this address is not here. It may have been deleted, or a newer run of the method found other questions."
      />
      <ButtonLink href={addresses.stories} look="primary">
        Go to the stories
      </ButtonLink>
    </main>
  )
}
