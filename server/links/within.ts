/** What `work` gives, or `late` where it takes longer than so many milliseconds. `work` is told by the signal that nobody waits. */
export async function within<T>(
  milliseconds: number,
  late: () => Error,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stopper = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(late())
      stopper.abort()
    }, milliseconds)
  })
  const working = work(stopper.signal)
  // whoever comes second has nobody to tell
  working.catch(() => {})
  try {
    return await Promise.race([working, limit])
  } finally {
    clearTimeout(timer)
  }
}
