import { SkeletonHead, SkeletonPage, SkeletonRows } from '@/ui/skeleton'

export default function LoadingHistory() {
  return (
    <SkeletonPage>
      <SkeletonHead />
      <SkeletonRows rows={8} />
    </SkeletonPage>
  )
}
