// Plain JavaScript: the program that starts the server asks too, before anything is compiled.

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i
const EVERYWHERE = new Set(['0.0.0.0', '::'])
const NAME = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])$/i

const bare = (host) => host.replace(/^\[(.*)\]$/, '$1')
/** As an address writes it: IPv6 stands in brackets. */
const written = (host) => (host.includes(':') && !host.startsWith('[') ? `[${host}]` : host).toLowerCase()

/**
 * Who can reach the server, as it is started: `host` is what it listens on, `names` are what others may call it by.
 * `shared`: others than this computer can reach it, so that everything but the page to sign in needs a token.
 * @param {Record<string, string | undefined>} [env]
 */
export function reachOf(env = process.env) {
  const host = bare(env.VARIORUM_HOST || '127.0.0.1')
  const given = (env.VARIORUM_ALLOW_HOSTS ?? '').split(',').map((name) => name.trim())
  const names = given.filter(Boolean).map(written)
  const local = LOOPBACK.test(host)
  if (!local && !EVERYWHERE.has(host)) names.push(written(host))
  return { host, names: new Set(names), shared: !local || names.length > 0 }
}

/**
 * What is wrong with what was asked for, or null.
 * @param {ReturnType<typeof reachOf>} reach
 */
export function reachProblem({ host, names, shared }) {
  const wrong = [...names].find((name) => !NAME.test(name))
  if (wrong !== undefined)
    return `“${wrong}” is no name of a computer: give it without http:// and without a port, as in --allow-host desk.example.`
  if (shared && names.size === 0)
    return `Listening on ${host} lets others reach the server; say under which name: --allow-host NAME (or VARIORUM_ALLOW_HOSTS=NAME). It answers to no other.`
  return null
}
