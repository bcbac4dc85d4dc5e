import { SkeletonHead, SkeletonPage, SkeletonRows } from '@/ui/skeleton'

export default function LoadingSources() {
  return (
    <SkeletonPage>
      <SkeletonHead />
      <SkeletonRows rows={6} className="h-24" />
    </SkeletonPage>
  )
}
