import { SkeletonCards, SkeletonHead, SkeletonPage, SkeletonRows } from '@/ui/skeleton'

export default function LoadingTimeline() {
  return (
    <SkeletonPage>
      <SkeletonHead />
      <SkeletonCards cards={2} className="h-80" />
      <SkeletonRows rows={6} />
    </SkeletonPage>
  )
}
