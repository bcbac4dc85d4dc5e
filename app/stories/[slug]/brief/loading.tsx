import { SkeletonHead, SkeletonPage, SkeletonText } from '@/ui/skeleton'

export default function LoadingBrief() {
  return (
    <SkeletonPage>
      <SkeletonHead />
      <SkeletonText lines={20} />
    </SkeletonPage>
  )
}
