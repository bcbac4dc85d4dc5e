/** Apart from the schemas, which a browser need not load. */
export const BUNDLE_EXTENSION = '.variorum'
/** In bytes. */
export const LARGEST_BUNDLE = 64_000_000
