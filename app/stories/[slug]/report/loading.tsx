import { Skeleton, SkeletonHead, SkeletonPage, SkeletonRows } from '@/ui/skeleton'

export default function LoadingReport() {
  return (
    <SkeletonPage>
      <SkeletonHead />
      <Skeleton className="h-40" />
      <SkeletonRows rows={6} />
    </SkeletonPage>
  )
}
