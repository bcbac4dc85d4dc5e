import { SkeletonCards, SkeletonHead, SkeletonPage } from '@/ui/skeleton'

export default function LoadingStances() {
  return (
    <SkeletonPage>
      <SkeletonHead />
      <SkeletonCards cards={2} className="h-80" />
      <SkeletonCards cards={4} />
    </SkeletonPage>
  )
}
