/**
 * What is made from a story's reading (or from another object that never changes) is made once for it, and forgotten with
 * it: a page that is asked for again finds it there.
 */
export function remembered<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { made: Made }>()
  return (of) => {
    const before = known.get(of)
    if (before) return before.made
    const made = make(of)
    known.set(of, { made })
    return made
  }
}
