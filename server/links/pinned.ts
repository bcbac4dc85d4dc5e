import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import type { buildConnector } from 'undici'
import type { Limits, Network } from './network'
import { within } from './within'

export class ConnectTimeout extends Error {}

/** Connects to the addresses that were checked and to no other, one after the other; the name is not asked for again. */
export function pinned(addresses: string[], network: Network, limits: Limits): buildConnector.connector {
  return (options, callback) => {
    firstThatAnswers(addresses, (address) =>
      within(
        limits.connect,
        () => new ConnectTimeout('no connection in time'),
        (signal) => open(network, { ...options, hostname: address, servername: serverName(options) }, signal),
      ),
    ).then(
      (socket) => callback(null, socket),
      (error: Error) => callback(error, null),
    )
  }
}

async function firstThatAnswers<T>(addresses: string[], open: (address: string) => Promise<T>): Promise<T> {
  let trouble: unknown = new Error('no address')
  for (const address of addresses) {
    try {
      return await open(address)
    } catch (error) {
      trouble = error
    }
  }
  throw trouble
}

const open = (network: Network, options: buildConnector.Options, signal: AbortSignal) =>
  new Promise<Socket | TLSSocket>((resolve, reject) => {
    network.connect(options, (error, socket) => {
      if (error) return reject(error)
      // nobody waits any more: the connection is not left open
      if (signal.aborted) return void socket?.destroy()
      resolve(socket as Socket)
    })
  })

/** Whose certificate is asked: the name in the address, not the IP address that is connected to. */
const serverName = ({ servername, hostname }: buildConnector.Options): string => servername || hostname
