import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { Network } from '../server/links/network'

/** A stand-in for the web: names stand for what a test says, and every connection leads to one server of this computer. */
export type Web = {
  network: Network
  /** the addresses that were connected to, in their order */
  connected: string[]
  /** the names that were looked up */
  asked: string[]
  requests: IncomingMessage[]
  close: () => Promise<void>
}

export const PUBLIC = '93.184.215.14'

/** `names`: what a name stands for, one list after the other where it is asked again; all others stand for a public address. */
export async function startWeb(answer: RequestListener, names: Record<string, string[][]> = {}): Promise<Web> {
  const web: Omit<Web, 'network' | 'close'> = { connected: [], asked: [], requests: [] }
  const server = createServer((request, response) => {
    web.requests.push(request)
    answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const network: Network = {
    lookUp: async (host) => {
      const times = web.asked.filter((name) => name === host).length
      web.asked.push(host)
      const known = names[host]
      return known ? (known[Math.min(times, known.length - 1)] ?? []) : [PUBLIC]
    },
    connect: ({ hostname }, callback) => {
      web.connected.push(hostname)
      const socket = connect(port, '127.0.0.1')
      socket.once('connect', () => callback(null, socket))
      socket.once('error', (error) => callback(error, null))
    },
  }
  const close = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { ...web, network, close }
}
