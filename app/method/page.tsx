import { Method } from '@/features/method/method'

export const metadata = { title: 'Method' }

export default function MethodPage() {
  return (
    <main id="content" className="mx-auto max-w-page px-4 py-8 sm:px-6">
      <Method />
    </main>
  )
}
