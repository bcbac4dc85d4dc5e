import { Skeleton, SkeletonCards, SkeletonPage } from '@/ui/skeleton'

export default function LoadingOverview() {
  return (
    <SkeletonPage>
      <Skeleton className="h-9 w-96 max-w-full" />
      <div className="grid items-start gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <Skeleton className="h-80 lg:h-36" />
        <Skeleton className="h-40" />
      </div>
      <SkeletonCards cards={4} />
    </SkeletonPage>
  )
}
