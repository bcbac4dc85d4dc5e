'use client'
import { ThemeProvider, useTheme } from 'next-themes'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import type { ReactNode } from 'react'
import { Toaster } from 'sonner'
import { KeysList } from './keys/keys-list'
import { Ready } from './ready'

/** What every page stands in: the theme, the address bar's filters, the messages at the foot. */
export function Providers({ nonce, children }: { nonce?: string; children: ReactNode }) {
  return (
    <NuqsAdapter>
      <ThemeProvider attribute="class" defaultTheme="system" nonce={nonce} disableTransitionOnChange>
        {children}
        <KeysList />
        <Messages />
        <Ready />
      </ThemeProvider>
    </NuqsAdapter>
  )
}

/** Milliseconds a message stays: long enough to reach its Undo without haste, by keyboard too. */
const LASTS = 60_000

function Messages() {
  const { resolvedTheme } = useTheme()
  return (
    <Toaster
      theme={resolvedTheme === 'dark' ? 'dark' : 'light'}
      position="bottom-right"
      closeButton
      toastOptions={{ duration: LASTS, style: { fontFamily: 'var(--font-sans)', fontSize: '0.95rem' } }}
    />
  )
}
