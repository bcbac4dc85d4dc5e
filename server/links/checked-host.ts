import { isIP } from 'node:net'
import { stop } from '@/server/errors/outcome'
import type { Limits, Network } from './network'
import { whyNotPublic } from './public-address'
import { within } from './within'

/**
 * The IP addresses that the host of a page stands for, each of them public: one that is not refuses them all, for a name
 * that leads inside as well as outside is not to be trusted.
 */
export async function checkedHost(url: URL, network: Network, limits: Limits): Promise<string[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) ? [host] : await namedAddresses(host, network, limits)
  for (const address of addresses) {
    const why = whyNotPublic(address)
    if (why === null) continue
    const which = address === host ? `The address ${host}` : `“${host}” leads to ${address}, which`
    stop(
      'not-public',
      `${which} ${why}: nothing is fetched from there.`,
      'Give the address of a page on the public web.',
    )
  }
  return addresses
}

async function namedAddresses(host: string, network: Network, limits: Limits): Promise<string[]> {
  const late = () => new Error('timed out')
  // the dot at the end of a name says that it is whole; it is the same name
  const work = () => network.lookUp(host.replace(/\.$/, ''))
  const addresses = await within(limits.lookUp, late, work).catch(() => [])
  if (addresses.length > 0) return addresses
  return stop(
    'unreachable',
    `No address was found for “${host}”.`,
    'Check the spelling and the connection of this computer, then try again.',
  )
}
