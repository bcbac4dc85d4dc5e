/** A part of the program that is loaded when it is first needed, and asked for only once: asking again is slow in itself. */
export function later<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null
  return () => {
    loading ??= load()
    return loading
  }
}
