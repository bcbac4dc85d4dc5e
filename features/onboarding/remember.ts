import { cookieFor, type Stage } from './steps'

/** Keeps how far one is in the browser. */
export function remember(stage: Stage): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the newer way is not in every browser that the desk is used with
  document.cookie = cookieFor(stage)
}
