import { SkeletonHead, SkeletonPage, SkeletonText } from '@/ui/skeleton'

export default function LoadingMethod() {
  return (
    <main id="content" className="mx-auto max-w-page px-4 py-8 sm:px-6">
      <SkeletonPage>
        <SkeletonHead />
        <SkeletonText lines={18} />
      </SkeletonPage>
    </main>
  )
}
