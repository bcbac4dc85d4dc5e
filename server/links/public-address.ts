import { networkInterfaces } from 'node:os'
import ipaddr from 'ipaddr.js'

/** Addresses that look public and are not: services that a hosting company sets beside its machines. */
const METADATA = new Set(['168.63.129.16'])

/** In words, what an address that is not public is for. */
const RANGES: Record<string, string> = {
  unspecified: 'stands for no computer in particular',
  loopback: 'is this computer',
  private: 'belongs to a private network',
  uniqueLocal: 'belongs to a private network',
  deprecatedSiteLocal: 'belongs to a private network',
  linkLocal: 'belongs to the network next to this computer',
  carrierGradeNat: 'belongs to the inner network of a provider',
  multicast: 'is for many receivers at once',
  broadcast: 'is for many receivers at once',
  ipv4Mapped: 'is another way to write an inner address',
  rfc6145: 'is another way to write an inner address',
  rfc6052: 'is another way to write an inner address',
  '6to4': 'is another way to write an inner address',
  teredo: 'is another way to write an inner address',
}

/**
 * Why nothing is fetched from an IP address, in words that follow it; null where it is public. `own` are the addresses of
 * this computer. Addresses that carry another inside (mapped, translated, tunnelled) are refused whatever that is.
 */
export function whyNotPublic(address: string, own: ReadonlySet<string> = ownAddresses()): string | null {
  if (!ipaddr.isValid(address) || address.includes('%')) return 'is no address'
  const ip = ipaddr.parse(address)
  const range = ip.range()
  if (range !== 'unicast') return RANGES[range] ?? 'is reserved'
  // of IPv6 only this block is given out; older ways to write an IPv4 address lie outside of it
  if (ip.kind() === 'ipv6' && !ip.match(ipaddr.parseCIDR('2000::/3'))) return 'is reserved'
  if (METADATA.has(ip.toString())) return 'is a service of the hosting company'
  return own.has(ip.toString()) ? 'is this computer' : null
}

/** The addresses of this computer, also its public ones. */
export const ownAddresses = (): Set<string> =>
  new Set(
    Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .map(({ address }) => address.replace(/%.*$/, ''))
      .filter((address) => ipaddr.isValid(address))
      .map((address) => ipaddr.parse(address).toString()),
  )
