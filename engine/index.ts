export type { CompareOptions } from './pipeline'
export { compareSources, judgePair, METHOD_VERSION } from './pipeline'
export { looksEnglish } from './text/language'
export { normaliseText } from './text/normalise'
