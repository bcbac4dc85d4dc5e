'use client'
export function NearDuplicatesNote(_: { slug: string | null; after: number }) {
  return null
}
