/** Called once when the server starts: brings stories up to date in the background. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { compareApart } = await import('@/server/usecases/run-story')
  compareApart()
  const { refreshStories } = await import('@/server/usecases/refresh-stories')
  refreshStories().catch((error) => console.error('Stories could not be brought up to date:', error))
}
