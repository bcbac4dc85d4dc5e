import { stop } from '@/server/errors/outcome'

/** How long an address may be, in characters. */
const LONGEST = 2000

/**
 * An address that a page may be fetched from, taken apart: http or https, a host, the port that belongs to the scheme and
 * no user name or password in it. Stops with a problem that says what is wrong.
 */
export function webAddress(given: string, base?: URL): URL {
  const shown = `“${given.length > 120 ? `${given.slice(0, 120)}…` : given}”`
  if (given.length > LONGEST)
    stop('wrong-address', `The address ${shown} is too long.`, 'Give the address of one page.')
  const url = parsed(given.trim(), base)
  if (!url) stop('wrong-address', `${shown} is not a web address.`, 'Give one that begins with http:// or https://.')
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    stop('wrong-address', `${shown} is not an address of the web.`, 'Give one that begins with http:// or https://.')
  if (url.username !== '' || url.password !== '')
    stop('wrong-address', `The address ${withoutSecret(url)} has a user name or a password in it.`, SAVE_IT)
  // the parser leaves out the port that belongs to the scheme
  if (url.port !== '')
    stop('wrong-address', `${shown} names the port ${url.port}: only the web’s own ports are asked.`, SAVE_IT)
  url.hash = ''
  return url
}

const SAVE_IT = 'Open it in your browser, save the page, and drop the file here.'

function parsed(given: string, base?: URL): URL | null {
  try {
    return new URL(given, base)
  } catch {
    return null
  }
}

const withoutSecret = (url: URL): string => `“${url.protocol}//${url.host}${url.pathname}”`
