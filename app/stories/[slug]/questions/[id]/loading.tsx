import { SkeletonCards, SkeletonHead, SkeletonPage, SkeletonRows } from '@/ui/skeleton'

export default function LoadingQuestion() {
  return (
    <SkeletonPage>
      <SkeletonHead />
      <SkeletonCards cards={2} />
      <SkeletonRows rows={4} />
    </SkeletonPage>
  )
}
