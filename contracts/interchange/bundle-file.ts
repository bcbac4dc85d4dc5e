/** Apart from the schemas, which a browser need not load. */
export const BUNDLE_EXTENSION = '.variorum'
export const BUNDLE_TYPE = 'application/vnd.variorum.bundle+zip'
/** In bytes. */
export const LARGEST_BUNDLE = 64_000_000
