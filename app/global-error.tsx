'use client'
import './globals.css'

/** Where not even the frame of the pages could be drawn. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Not shown · Variorum</title>
        <main className="mx-auto grid max-w-page gap-4 px-4 py-16 sm:px-6">
          <h1 className="text-title1 font-medium">The desk could not be shown</h1>
          <p className="max-w-measure">
            Something went wrong before the page could be drawn, often because the database was busy or could not be
            opened. Your stories were not changed. What happened is written in the terminal where the program runs.
          </p>
          <p>
            <button
              type="button"
              onClick={reset}
              className="min-h-10 rounded-control border border-ink bg-ink px-4 text-inverse"
            >
              Try again
            </button>
          </p>
        </main>
      </body>
    </html>
  )
}
