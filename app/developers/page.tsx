import { describeApi } from '@/contracts/api/openapi'
import { TITLES } from '@/contracts/api/problems'
import type { Description } from '@/features/developers/description'
import { Developers } from '@/features/developers/developers'
import { listTokens, needsToken } from '@/server/usecases/tokens'

export const metadata = { title: 'Programming interface' }

export default async function DevelopersPage() {
  const tokens = needsToken() ? null : await listTokens()
  return (
    <main id="content" className="mx-auto max-w-page px-4 py-8 sm:px-6">
      <Developers
        description={describeApi() as unknown as Description}
        tokens={tokens && (tokens.ok ? tokens.value : [])}
        titles={Object.fromEntries(Object.entries(TITLES))}
      />
    </main>
  )
}
