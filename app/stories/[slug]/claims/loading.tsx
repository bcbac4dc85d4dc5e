import { SkeletonFilters, SkeletonHead, SkeletonPage, SkeletonRows } from '@/ui/skeleton'

export default function LoadingClaims() {
  return (
    <SkeletonPage>
      <SkeletonHead />
      <SkeletonFilters />
      <SkeletonRows rows={10} />
    </SkeletonPage>
  )
}
