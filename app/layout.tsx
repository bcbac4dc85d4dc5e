import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { SiteHeader } from '@/features/frame/site-header'
import { PaletteButton } from '@/features/palette/palette-button'
import { getPerson } from '@/server/queries/people'
import { Providers } from '@/ui/providers'
import './globals.css'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: 'Variorum', template: '%s · Variorum' },
  description: 'Sets the sources on one story side by side: where they agree, conflict, and only seem to.',
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <body>
        <Providers nonce={(await headers()).get('x-nonce') ?? undefined}>
          <a
            href="#content"
            className="sr-only rounded-control bg-ink px-4 py-2 text-inverse focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
          >
            Skip to the content
          </a>
          <SiteHeader person={await getPerson()} palette={<PaletteButton />} />
          {children}
        </Providers>
      </body>
    </html>
  )
}
