import { SkeletonCards, SkeletonHead, SkeletonPage } from '@/ui/skeleton'

export default function LoadingStories() {
  return (
    <main id="content" className="mx-auto max-w-page px-4 py-8 sm:px-6">
      <SkeletonPage>
        <SkeletonHead />
        <SkeletonCards cards={2} />
      </SkeletonPage>
    </main>
  )
}
