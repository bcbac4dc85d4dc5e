import { connect, createServer } from 'node:net'

export const HOST = '127.0.0.1'

/** The port of PORT, 3000 where it is not set. */
export function wantedPort(given = process.env.PORT) {
  if (given === undefined || given === '') return 3000
  const port = Number(given)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new Error(`PORT is “${given}”, which is no port: give a whole number from 1 to 65535.`)
}

/** Throws with what to do where the port cannot be listened on. */
export async function requireFreePort(port) {
  const code = (await answers(port)) ? 'EADDRINUSE' : await refusal(port)
  if (code === 'EADDRINUSE') {
    throw new Error(
      `Port ${port} is taken by another program, perhaps by Variorum itself: see http://${HOST}:${port}\n` +
        `Stop that program, or choose another port: PORT=${port < 65535 ? port + 1 : 3000} npm start`,
    )
  }
  if (code === 'EACCES')
    throw new Error(`Port ${port} may not be used by this account. Choose one above 1023: PORT=3000 npm start`)
  if (code) throw new Error(`Port ${port} cannot be used (${code}). Choose another one: PORT=3001 npm start`)
}

/** A port that is free now. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, HOST, () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

/** Some systems let two programs listen on one port: a program that answers has it. */
const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect({ port, host: HOST, timeout: 1000 })
    const end = (taken) => {
      socket.destroy()
      resolve(taken)
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
    socket.once('timeout', () => end(false))
  })

const refusal = (port) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(error.code ?? 'unknown'))
    server.listen(port, HOST, () => server.close(() => resolve(null)))
  })
