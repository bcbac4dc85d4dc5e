import { Skeleton, SkeletonHead, SkeletonPage, SkeletonRows } from '@/ui/skeleton'

export default function LoadingReview() {
  return (
    <SkeletonPage>
      <SkeletonHead />
      <div className="grid items-start gap-6 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <SkeletonRows rows={6} />
        <Skeleton className="h-96" />
      </div>
    </SkeletonPage>
  )
}
