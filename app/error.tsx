'use client'
import { addresses } from '@/contracts/addresses'
import { Button, ButtonLink } from '@/ui/button'
import { PageHead } from '@/ui/section'

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <main id="content" className="mx-auto max-w-page px-4 py-16 sm:px-6">
      <PageHead
        title="This page could not be shown"
        lead="Something went wrong that was not foreseen. Your sources and decisions are stored and were not changed. What happened is written in the terminal where the program runs."
      />
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onClick={reset}>
          Try again
        </Button>
        <ButtonLink href={addresses.stories}>Go to the stories</ButtonLink>
      </div>
    </main>
  )
}
