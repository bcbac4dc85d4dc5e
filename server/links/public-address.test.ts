import fc from 'fast-check'
import { expect, test } from 'vitest'
import { whyNotPublic } from './public-address'

const NONE = new Set<string>()

test.each([
  ['this host', '0.0.0.0'],
  ['this network', '0.1.2.3'],
  ['loopback', '127.0.0.1'],
  ['loopback further on', '127.8.9.10'],
  ['private 10', '10.0.0.1'],
  ['private 172.16', '172.31.255.255'],
  ['private 192.168', '192.168.1.1'],
  ['link-local, where clouds tell their secrets', '169.254.169.254'],
  ['carrier NAT, another cloud’s', '100.100.100.200'],
  ['a hosting company’s own', '168.63.129.16'],
  ['protocol assignments', '192.0.0.192'],
  ['documentation', '192.0.2.1'],
  ['documentation 2', '198.51.100.9'],
  ['documentation 3', '203.0.113.9'],
  ['benchmarks', '198.18.0.1'],
  ['6to4 relays', '192.88.99.1'],
  ['multicast', '224.0.0.1'],
  ['reserved', '240.0.0.1'],
  ['broadcast', '255.255.255.255'],
  ['unspecified', '::'],
  ['loopback, IPv6', '::1'],
  ['unique local', 'fd00:ec2::254'],
  ['link-local, IPv6', 'fe80::1'],
  ['link-local with a zone', 'fe80::1%eth0'],
  ['site-local', 'fec0::1'],
  ['multicast, IPv6', 'ff02::1'],
  ['mapped loopback', '::ffff:127.0.0.1'],
  ['mapped public', '::ffff:93.184.215.14'],
  ['compatible loopback', '::127.0.0.1'],
  ['translated', '::ffff:0:127.0.0.1'],
  ['NAT64', '64:ff9b::7f00:1'],
  ['NAT64, local', '64:ff9b:1::a00:1'],
  ['6to4', '2002:7f00:1::'],
  ['Teredo', '2001:0:7f00:1::'],
  ['documentation, IPv6', '2001:db8::1'],
  ['documentation, newer', '3fff::1'],
  ['discard only', '100::1'],
  ['segment routing', '5f00::1'],
  ['not given out', '4000::1'],
  ['no address at all', 'localhost'],
  ['empty', ''],
])('%s (%s) is not public', (_what, address) => {
  expect(whyNotPublic(address, NONE)).toMatch(/\w/)
})

test.each(['93.184.215.14', '1.1.1.1', '2606:4700:4700::1111', '2a00:1450:4001::200e'])('%s is public', (address) => {
  expect(whyNotPublic(address, NONE)).toBeNull()
})

test('an address of this computer is not fetched from, public or not', () => {
  expect(whyNotPublic('93.184.215.14', new Set(['93.184.215.14']))).toBe('is this computer')
})

test('no way to write an inner IPv4 address into an IPv6 address is public', () => {
  const inner = fc.constantFrom('7f00:1', 'a00:1', 'c0a8:101', 'a9fe:a9fe', '6464:64c8', '0:0')
  const wrapped = fc.constantFrom(
    '::ffff:X',
    '::X',
    '::ffff:0:X',
    '64:ff9b::X',
    '64:ff9b:1::X',
    '2002:X::',
    '2001:0:X::',
  )
  fc.assert(
    fc.property(inner, wrapped, (address, form) => {
      expect(whyNotPublic(form.replace('X', address), NONE)).not.toBeNull()
    }),
  )
})
