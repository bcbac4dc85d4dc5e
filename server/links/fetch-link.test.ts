import type { RequestListener, ServerResponse } from 'node:http'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { ProblemError } from '@/server/errors/outcome'
import { PUBLIC, startWeb, type Web } from '@/testing/web-server'
import { fetchLink } from './fetch-link'
import type { Limits } from './network'

let web: Web | undefined
afterEach(async () => {
  await web?.close()
  web = undefined
})

const PAGE = '<!doctype html><html><body><article><p>The mill at Orrin will close in May.</p></article></body></html>'
const page: RequestListener = (_request, response) => {
  response.setHeader('content-type', 'text/html')
  response.end(PAGE)
}
const sendTo = (response: ServerResponse, location: string, status = 302) =>
  response.writeHead(status, { location }).end('moved')

async function fetched(address: string, answer: RequestListener = page, names = {}, limits: Partial<Limits> = {}) {
  web = await startWeb(answer, names)
  return fetchLink(address, { network: web.network, limits, now: () => new Date('2031-03-04T05:06:07Z') })
}

/** The problem that the fetching ends with. */
async function problemOf(...given: Parameters<typeof fetched>) {
  const error = await fetched(...given).then(
    () => null,
    (error: unknown) => error,
  )
  if (error instanceof ProblemError) return error.problem
  throw error ?? new Error('the page was fetched')
}
const codeOf = async (...given: Parameters<typeof fetched>) => (await problemOf(...given)).code

test('a page comes with its bytes, the address that answered and the time', async () => {
  const got = await fetched('http://Paper.example/mill?day=1#top')
  expect(got).toMatchObject({ from: 'http://paper.example/mill?day=1', contentType: 'text/html', notes: [] })
  expect(got.at.toISOString()).toBe('2031-03-04T05:06:07.000Z')
  expect(new TextDecoder().decode(got.bytes)).toBe(PAGE)
  expect(web?.connected).toEqual([PUBLIC])
})

test('the request says who asks and nothing else', async () => {
  await fetched('http://paper.example/')
  const headers = web?.requests[0]?.headers ?? {}
  expect(web?.requests.map(({ method }) => method)).toEqual(['GET'])
  expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent'])
  expect(headers).toMatchObject({ 'user-agent': expect.stringContaining('Variorum'), host: 'paper.example' })
})

test.each([
  ['no address', 'the mill'],
  ['a file', 'file:///etc/passwd'],
  ['another scheme', 'ftp://paper.example/'],
  ['a script', 'javascript:alert(1)'],
  ['a data address', 'data:text/html,hello'],
  ['a user name', 'http://ada@paper.example/'],
  ['a password', 'http://ada:secret@paper.example/'],
  ['another port', 'http://paper.example:8080/'],
  ['the port of the other scheme', 'https://paper.example:80/'],
  ['no host', 'http://'],
  ['a very long one', `http://paper.example/${'a'.repeat(2000)}`],
])('%s is refused before anything is asked: %s', async (_what, address) => {
  const problem = await problemOf(address)
  expect(problem.code).toBe('wrong-address')
  expect(problem.message).not.toContain('secret')
  expect([web?.asked, web?.connected]).toEqual([[], []])
})

test.each([
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://[::1]/',
  'http://[::ffff:10.0.0.1]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://0.0.0.0/',
])('%s is not public, however it is written', async (address) => {
  expect(await codeOf(address)).toBe('not-public')
  expect(web?.connected).toEqual([])
})

test('a name that leads inside is refused, also where it leads outside as well', async () => {
  const names = { 'inner.example': [['10.0.0.5']], 'both.example': [[PUBLIC, '192.168.0.1']] }
  expect(await codeOf('http://inner.example/', page, names)).toBe('not-public')
  expect(web?.connected).toEqual([])
  await web?.close()
  expect((await problemOf('http://both.example/', page, names)).message).toContain('192.168.0.1')
  expect(web?.connected).toEqual([])
})

test('a name that answers outside first and inside then is asked once, and the connection goes to what was checked', async () => {
  const names = { 'rebind.example': [[PUBLIC], ['127.0.0.1']] }
  expect((await fetched('http://rebind.example/', page, names)).from).toBe('http://rebind.example/')
  expect([web?.asked, web?.connected]).toEqual([['rebind.example'], [PUBLIC]])
})

test('the certificate that is asked is that of the name, not of the address', async () => {
  web = await startWeb(page)
  const { connect } = web.network
  const asked: unknown[] = []
  const network = {
    ...web.network,
    connect: ((options, callback) => {
      asked.push([options.protocol, options.hostname, options.servername])
      connect(options, callback)
    }) as typeof connect,
  }
  await fetchLink('https://paper.example/', { network })
  expect(asked).toEqual([['https:', PUBLIC, 'paper.example']])
})

test('a name is looked up and checked again after a redirect, also to itself', async () => {
  const names = { 'rebind.example': [[PUBLIC], ['127.0.0.1']] }
  const turn: RequestListener = (request, response) =>
    request.url === '/' ? sendTo(response, '/again') : page(request, response)
  expect(await codeOf('http://rebind.example/', turn, names)).toBe('not-public')
  expect([web?.asked.length, web?.connected]).toEqual([2, [PUBLIC]])
})

test.each([
  ['an inner address', 'http://10.0.0.1/', 'not-public'],
  ['a name that leads inside', 'http://inner.example/', 'not-public'],
  ['a file', 'file:///etc/passwd', 'wrong-address'],
  ['another port', 'http://paper.example:22/', 'wrong-address'],
  ['a password', 'http://ada:secret@paper.example/', 'wrong-address'],
])('a redirect to %s is refused', async (_what, location, code) => {
  const names = { 'inner.example': [['10.0.0.5']] }
  expect(await codeOf('http://paper.example/', (_, response) => sendTo(response, location), names)).toBe(code)
  expect(web?.requests).toHaveLength(1)
})

test.each([301, 302, 303, 307, 308])('a redirect (%i) is followed without anything carried along', async (status) => {
  const got = await fetched('http://paper.example/old', (request, response) => {
    response.setHeader('set-cookie', 'who=ada')
    if (request.url === '/old') sendTo(response, 'http://www.paper.example/new', status)
    else page(request, response)
  })
  expect(got.from).toBe('http://www.paper.example/new')
  expect(web?.asked).toEqual(['paper.example', 'www.paper.example'])
  for (const { headers } of web?.requests ?? []) expect(headers).not.toHaveProperty('cookie')
  for (const { headers } of web?.requests ?? []) expect(headers).not.toHaveProperty('referer')
})

test('five redirects are followed, a sixth is not', async () => {
  const chain =
    (length: number): RequestListener =>
    (request, response) => {
      const at = Number(request.url?.slice(1))
      if (at < length) sendTo(response, `/${at + 1}`)
      else page(request, response)
    }
  expect((await fetched('http://paper.example/0', chain(5))).from).toBe('http://paper.example/5')
  await web?.close()
  expect(await codeOf('http://paper.example/0', chain(6))).toBe('redirects')
  expect(web?.requests).toHaveLength(6)
})

test('a step from https down to http is said', async () => {
  const { notes } = await fetched('https://paper.example/', (request, response) =>
    request.headers.host === 'paper.example' ? sendTo(response, 'http://plain.example/') : page(request, response),
  )
  expect(notes).toEqual([expect.stringContaining('not encrypted')])
})

test.each([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
] as const)('a page packed as %s is unpacked, and one that unpacks to too much is stopped', async (name, pack) => {
  const packed =
    (body: Buffer): RequestListener =>
    (_, response) => {
      response.setHeader('content-encoding', name)
      response.end(body)
    }
  const got = await fetched('http://paper.example/', packed(pack(PAGE)))
  expect(new TextDecoder().decode(got.bytes)).toBe(PAGE)
  await web?.close()
  const bomb = pack(Buffer.alloc(20_000_000, 97))
  expect(bomb.length).toBeLessThan(200_000)
  expect(await codeOf('http://paper.example/', packed(bomb), {}, { bytes: 1_000_000 })).toBe('too-large')
})

test('a damaged or unknown packing is said', async () => {
  const packed =
    (name: string): RequestListener =>
    (_, response) => {
      response.setHeader('content-encoding', name)
      response.end('not packed at all')
    }
  expect(await codeOf('http://paper.example/', packed('gzip'))).toBe('unsupported')
  await web?.close()
  expect(await codeOf('http://paper.example/', packed('br'))).toBe('unsupported')
  await web?.close()
  expect(await codeOf('http://paper.example/', packed('zpaq'))).toBe('unsupported')
  await web?.close()
  expect(await codeOf('http://paper.example/', packed('gzip, gzip'))).toBe('unsupported')
})

test('a page that is too large is stopped as it comes, whether or not it says its size', async () => {
  const limits = { bytes: 100_000 }
  let sent = 0
  const endless: RequestListener = (_, response) => {
    const more = () => {
      while (response.write(Buffer.alloc(10_000, 97))) sent += 10_000
    }
    response.on('drain', more)
    more()
  }
  expect(await codeOf('http://paper.example/', endless, {}, limits)).toBe('too-large')
  expect(sent).toBeLessThan(20_000_000)
  await web?.close()
  const announced: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-length': '100001' })
    response.write('a')
  }
  expect(await codeOf('http://paper.example/', announced, {}, limits)).toBe('too-large')
})

test('a server that never answers, or never ends, is given up', async () => {
  expect(await codeOf('http://paper.example/', () => {}, {}, { head: 100 })).toBe('too-slow')
  await web?.close()
  const trickle: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.write('<p>')
  }
  expect(await codeOf('http://paper.example/', trickle, {}, { whole: 300 })).toBe('too-slow')
})

test('a look-up or a connection that never comes about is given up', async () => {
  web = await startWeb(page)
  const never = { ...web.network, connect: () => {} }
  const limits = { connect: 50, lookUp: 50 }
  await expect(fetchLink('http://paper.example/', { network: never, limits })).rejects.toMatchObject({
    problem: { code: 'too-slow' },
  })
  const deaf = { ...web.network, lookUp: () => new Promise<string[]>(() => {}) }
  await expect(fetchLink('http://paper.example/', { network: deaf, limits })).rejects.toMatchObject({
    problem: { code: 'unreachable' },
  })
})

test('a head that is too long is not read to its end', async () => {
  const long: RequestListener = (_, response) => {
    response.setHeader('x-long', 'a'.repeat(40_000))
    response.end(PAGE)
  }
  const problem = await problemOf('http://paper.example/', long)
  expect([problem.code, problem.message]).toEqual(['unreachable', expect.stringContaining('head that is too long')])
})

test('where the first address does not answer the second is tried', async () => {
  web = await startWeb(page, { 'two.example': [['93.184.215.1', PUBLIC]] })
  const { connect } = web.network
  const tried: string[] = []
  const network = {
    ...web.network,
    connect: ((options, callback) => {
      tried.push(options.hostname)
      if (options.hostname === PUBLIC) connect(options, callback)
      else callback(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }), null)
    }) as typeof connect,
  }
  await fetchLink('http://two.example/', { network })
  expect(tried).toEqual(['93.184.215.1', PUBLIC])
})

test.each([
  [401, 'link-refused'],
  [403, 'link-refused'],
  [404, 'link-gone'],
  [410, 'link-gone'],
  [429, 'link-refused'],
  [451, 'link-refused'],
  [503, 'unreachable'],
  [204, 'empty'],
  [304, 'unreachable'],
])('an answer of %i is no page: %s', async (status, code) => {
  const problem = await problemOf('http://paper.example/', (_, response) => response.writeHead(status).end())
  expect(problem.code).toBe(code)
  expect(problem.message).toContain(String(status))
  expect(web?.requests).toHaveLength(1)
})

test('a name that stands for nothing, and a server that breaks off, are said', async () => {
  expect(await codeOf('http://nowhere.example/', page, { 'nowhere.example': [[]] })).toBe('unreachable')
  await web?.close()
  const broken: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-length': '500' })
    response.write('half')
    response.socket?.destroy()
  }
  expect(await codeOf('http://paper.example/', broken)).toBe('unreachable')
})
