import { SkeletonHead, SkeletonPage, SkeletonText } from '@/ui/skeleton'

export default function LoadingReader() {
  return (
    <SkeletonPage>
      <SkeletonHead />
      <SkeletonText lines={20} />
    </SkeletonPage>
  )
}
